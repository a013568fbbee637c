import ReviewModel

/// A characteristic's value as it was found, with the words it rests on.
struct FoundValue {
  let value: String
  let basis: Characteristic.Basis
  let evidence: [Quotation]

  /// A value that stands in the text, at these places of one passage.
  init(
    _ value: String,
    _ basis: Characteristic.Basis = .stated,
    at spans: [TextSpan],
    of passage: Passage,
    in text: RecordText
  ) {
    self.value = value
    self.basis = basis
    evidence = spans.map {
      Quotation(record: text.record, field: passage.field, span: $0, text: passage.words(of: $0))
    }
  }
}
