extension Unicode.Scalar {
  /// Appends the scalar in UTF-8.
  func appendUTF8(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UTF8.encode(self) ?? UTF8.encodedReplacementCharacter)
  }
}
