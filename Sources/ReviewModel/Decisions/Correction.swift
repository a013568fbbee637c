/// A person's correction of a value that a source has wrong.
package struct Correction: Sendable, Hashable, Codable {
  package let record: Record.ID
  /// The name of the field in JSON Lines, such as `title` or `year`.
  package let field: String
  package let value: String
  package let signature: Signature

  package init(record: Record.ID, field: String, value: String, signature: Signature) {
    self.record = record
    self.field = field
    self.value = value
    self.signature = signature
  }
}
