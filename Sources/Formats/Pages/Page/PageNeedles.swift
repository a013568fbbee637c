/// Looks for words in the opening of a file, so that only likely pages are taken apart.
enum PageNeedles {
  private static let length = 262_144

  static func contains(_ source: SourceFile, anyOf words: [String]) -> Bool {
    guard case .success(let text) = source.text else { return false }
    let opening = text.bytes.text(0..<min(length, text.bytes.count))
    return words.contains { opening.firstOffset(of: Array($0.utf8)) != nil }
  }
}
