extension LabelledTextGrammar {
  /// How sure it is, by the first lines, that a text is written so.
  static func confidence(in text: DecodedText) -> Confidence {
    var isNumbered = false
    var tags: Set<String> = []
    for line in text.openingLines.lazy.filter({ !text.isBlank($0) }).prefix(Self.horizon) {
      guard line.content.count < 65_536 else { return .none }
      let content = text.string(line)
      if isNumber(content) {
        isNumbered = true
      } else if let field = field(of: content), known.contains(field.tag) {
        tags.insert(field.tag)
      } else if tags.isEmpty, !isNumbered {
        return .none
      }
    }
    if isNumbered, !tags.isEmpty { return tags.count > 1 ? .certain : .likely }
    return tags.contains("TI") && tags.count >= 3 ? .likely : .none
  }

  private static let known: Set<String> = [
    "TI", "AU", "SO", "AB", "PY", "YR", "DN", "AN", "ID", "PU", "IS", "LA", "DT", "PT", "JN", "KY",
    "DE", "AF", "PB", "ED", "MT", "SE", "HL", "PD",
  ]

  /// Lines within which a file shows what it is.
  private static let horizon = 20
}
