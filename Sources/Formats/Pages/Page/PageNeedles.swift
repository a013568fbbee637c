/// Looks for words in the opening of a file, so that only likely pages are taken apart.
enum PageNeedles {
  private static let length = 262_144

  static func contains(_ source: SourceFile, anyOf words: [String]) -> Bool {
    guard case .success(let text) = source.text else { return false }
    let opening = text.bytes.prefix(length)
    return words.contains { contains(Array($0.utf8), opening) }
  }

  private static func contains(_ word: [UInt8], _ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    var rest = bytes
    while let found = rest.firstIndex(of: first) {
      rest = rest[found...]
      if rest.starts(with: word) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
