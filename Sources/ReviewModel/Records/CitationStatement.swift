/// What another report says where it cites this one.
package struct CitationStatement: Sendable, Hashable, Codable {
  package let text: String
  /// The section of the citing report, such as `Discussion`.
  package let section: String?
  /// `mentioning`, `supporting` or `contrasting`, as the source classified it.
  package let classification: String?
  /// The source's confidence in its classification, in percent.
  package let confidence: Int?

  package init(
    text: String,
    section: String? = nil,
    classification: String? = nil,
    confidence: Int? = nil
  ) {
    self.text = text
    self.section = section
    self.classification = classification
    self.confidence = confidence
  }
}
