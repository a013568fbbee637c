extension ReferGrammar {
  /// How sure it is, by the first lines, that a text is written so.
  static func confidence(in text: DecodedText) -> Confidence {
    for line in text.openingLines where !text.isBlank(line) {
      guard line.content.count < 4_096, let tag = tag(of: text.string(line)) else {
        return .none
      }
      return tag == "0" ? .certain : Self.openings.contains(tag) ? .likely : .possible
    }
    return .none
  }

  /// Tags with which records begin that do not name their type.
  private static let openings: Set<String> = ["A", "T", "E", "D", "J", "B", "L", "F", "M", "Q"]
}
