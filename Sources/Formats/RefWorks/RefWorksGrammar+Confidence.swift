extension RefWorksGrammar {
  /// How sure it is, by the first lines, that a text is written so.
  static func confidence(in text: DecodedText) -> Confidence {
    var hasType = false
    for line in text.openingLines.lazy.filter({ !text.isBlank($0) }).prefix(Self.horizon) {
      guard line.content.count < 65_536 else { return .none }
      let content = text.string(line)
      if !hasType, content.lowercased().hasPrefix("refworks export tagged format") {
        return .certain
      }
      guard let field = field(of: content) else { return .none }
      if hasType { return .certain }
      guard field.tag == "RT" else { return .none }
      hasType = true
    }
    return .none
  }

  /// Lines within which a file shows what it is.
  private static let horizon = 4
}
