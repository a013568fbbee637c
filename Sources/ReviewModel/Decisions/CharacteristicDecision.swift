/// A coder's entry for a study characteristic.
package struct CharacteristicDecision: Sendable, Hashable, Codable {
  package let record: Record.ID
  package let name: String
  package let value: String
  package let quote: String
  package let signature: Signature

  package init(
    record: Record.ID,
    name: String,
    value: String,
    quote: String,
    signature: Signature
  ) {
    self.record = record
    self.name = name
    self.value = value
    self.quote = quote
    self.signature = signature
  }
}
