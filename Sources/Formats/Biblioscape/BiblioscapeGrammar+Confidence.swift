extension BiblioscapeGrammar {
  /// How sure it is, by the first lines, that a text is written so.
  static func confidence(in text: DecodedText) -> Confidence {
    for line in text.openingLines.lazy.filter({ !text.isBlank($0) }).prefix(3) {
      guard line.content.count < 65_536 else { return .none }
      if field(of: text.string(line)) != nil { return .certain }
    }
    return .none
  }
}
