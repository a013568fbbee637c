/// An occurrence that was merged into another, and the rule that says why.
package struct RemovedRecord: Sendable, Hashable, Codable {
  package let record: Record.ID
  package let origin: Origin
  package let into: Record.ID
  /// The identifier of the rule, such as `same-doi`, or `decided` for a person's word.
  package let rule: String
  /// The rule in a sentence, with the values that were compared.
  package let reason: String

  package init(record: Record.ID, origin: Origin, into: Record.ID, rule: String, reason: String) {
    self.record = record
    self.origin = origin
    self.into = into
    self.rule = rule
    self.reason = reason
  }
}
