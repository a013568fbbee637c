/// What a criterion says of one record, and the words that decide it.
package struct CriterionAssessment: Sendable, Hashable, Codable {
  package let criterion: Criterion.ID
  package let truth: Truth
  package let words: [Words]

  package init(criterion: Criterion.ID, truth: Truth, words: [Words]) {
    self.criterion = criterion
    self.truth = truth
    self.words = words
  }

  /// Words of a record that made a condition true, or the field that did, such as `type`.
  package struct Words: Sendable, Hashable, Codable {
    package let field: String
    /// In the canonical text of the field; nil for fields that are not text.
    package let span: TextSpan?
    package let text: String

    package init(field: String, span: TextSpan?, text: String) {
      self.field = field
      self.span = span
      self.text = text
    }
  }
}
