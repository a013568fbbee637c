/// Where a field of a merged view was read.
package struct FieldProvenance: Sendable, Hashable, Codable {
  /// The name of the field in JSON Lines.
  package let field: String
  package let record: Record.ID
  package let origin: Origin

  package init(field: String, record: Record.ID, origin: Origin) {
    self.field = field
    self.record = record
    self.origin = origin
  }
}
