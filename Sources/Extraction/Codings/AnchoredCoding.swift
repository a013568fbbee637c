import ReviewModel

/// A person's coding whose quote was found in the text.
struct AnchoredCoding {
  let decision: CodingDecision
  let place: CodingPlace
  /// The index of the passage in its record's text.
  let passage: Int
  let span: TextSpan

  /// Nil where the quote is not in the field.
  init?(_ decision: CodingDecision, in text: RecordText) {
    for (index, passage) in text.passages.enumerated() where passage.field == decision.field {
      guard let span = QuoteAnchor.span(of: decision.quote, in: passage.text) else { continue }
      let sentence = passage.sentences.firstIndex { span.start < $0.span.end } ?? 0
      self.decision = decision
      self.passage = index
      self.span = span
      place = CodingPlace(
        field: passage.field,
        statement: passage.statement,
        sentence: sentence,
        code: decision.code
      )
      return
    }
    return nil
  }
}
