/// Words at a place in a record's text.
package struct Quotation: Sendable, Hashable, Codable {
  package let record: Record.ID
  package let field: TextField
  package let span: TextSpan
  package let text: String

  package init(record: Record.ID, field: TextField, span: TextSpan, text: String) {
    self.record = record
    self.field = field
    self.span = span
    self.text = text
  }
}
