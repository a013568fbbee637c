/// A person's word that a report could not be retrieved.
package struct RetrievalDecision: Sendable, Hashable, Codable {
  package let record: Record.ID
  package let signature: Signature

  package init(record: Record.ID, signature: Signature) {
    self.record = record
    self.signature = signature
  }
}
