/// A person's word on how two records, or a record's whole group and another, are related.
package struct DuplicateDecision: Sendable, Hashable, Codable {
  package let a: Record.ID
  /// Nil stands for `*`: the whole group of `a`.
  package let b: Record.ID?
  package let kinship: Kinship
  package let signature: Signature

  package init(a: Record.ID, b: Record.ID?, kinship: Kinship, signature: Signature) {
    self.a = a
    self.b = b
    self.kinship = kinship
    self.signature = signature
  }
}
