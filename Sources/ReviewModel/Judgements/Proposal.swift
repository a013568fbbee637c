/// What the rules suggest for a record.
package struct Proposal: Sendable, Hashable, Codable {
  package let verdict: Verdict
  /// The criteria that are the reason, in the order of the protocol.
  package let criteria: [Criterion.ID]

  package init(verdict: Verdict, criteria: [Criterion.ID]) {
    self.verdict = verdict
    self.criteria = criteria
  }
}
