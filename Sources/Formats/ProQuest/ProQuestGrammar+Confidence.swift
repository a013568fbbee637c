extension ProQuestGrammar {
  /// How sure it is, by the first lines, that a text is written so.
  static func confidence(in text: DecodedText) -> Confidence {
    var hasRule = false
    for line in text.openingLines.lazy.filter({ !text.isBlank($0) }).prefix(Self.horizon) {
      guard line.content.count < 65_536 else { return .none }
      let content = text.string(line)
      if isRule(content) {
        hasRule = true
      } else if content.hasPrefix("Report Information from ProQuest") {
        return .certain
      } else if isNumber(content) {
        return hasRule ? .certain : .likely
      } else if !hasRule {
        return .none
      }
    }
    return .none
  }

  /// Lines within which a file shows what it is.
  private static let horizon = 12
}
