/// A decision on a record that is not in the corpus: kept, counted and named.
package struct OrphanedDecision: Sendable, Hashable, Codable {
  package let reference: String
  package let citation: String
  package let signature: Signature

  package init(reference: String, citation: String, signature: Signature) {
    self.reference = reference
    self.citation = citation
    self.signature = signature
  }
}
