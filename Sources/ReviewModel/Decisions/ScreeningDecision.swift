/// One reviewer's decision on a record, on title and abstract or on the full text.
package struct ScreeningDecision: Sendable, Hashable, Codable {
  package enum Round: String, Sendable, Hashable, Codable, CaseIterable {
    case pilot, main
  }

  package let record: Record.ID
  package let level: ScreeningLevel
  package let verdict: Verdict
  /// The reasons, the primary one first; empty on title and abstract where none was given.
  package let criteria: [Criterion.ID]
  /// The digest of the criteria under which it was made; empty where it was not noted.
  package let criteriaDigest: String
  package let round: Round
  package let signature: Signature

  package init(
    record: Record.ID,
    level: ScreeningLevel,
    verdict: Verdict,
    criteria: [Criterion.ID],
    criteriaDigest: String,
    round: Round,
    signature: Signature
  ) {
    self.record = record
    self.level = level
    self.verdict = verdict
    self.criteria = criteria
    self.criteriaDigest = criteriaDigest
    self.round = round
    self.signature = signature
  }
}
