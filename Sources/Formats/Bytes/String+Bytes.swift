extension String {
  /// Whether the bytes begin with those of another text; nothing is composed for it.
  func hasBytePrefix(_ other: String) -> Bool {
    ByteText.lending(self) { own in
      ByteText.lending(other) { own.count >= $0.count && own.slice(upTo: $0.count) == $0 }
    }
  }
}
