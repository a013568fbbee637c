extension OvidGrammar {
  /// How sure it is, by the first lines, that a text is written so.
  static func confidence(in text: DecodedText) -> Confidence {
    var isNumbered = false
    var names = 0
    for line in text.openingLines.lazy.filter({ !text.isBlank($0) }).prefix(Self.horizon) {
      guard line.content.count < 65_536 else { return .none }
      let content = text.string(line)
      if isNumber(content) {
        isNumbered = true
      } else if let field = field(of: content) {
        if isNumbered { return field.tag == "TY" ? .none : .certain }
        // Without numbers only the vendor's line tells Ovid from MEDLINE.
        return field.tag == "VN" && field.value.hasPrefix("Ovid") ? .certain : .none
      } else if OvidFieldNames.isKnown(content) {
        names += 1
        if isNumbered { return .certain }
        if names >= 3 { return .likely }
      } else if names == 0 {
        return .none
      }
    }
    return .none
  }

  /// Lines within which a file shows what it is.
  private static let horizon = 12
}
