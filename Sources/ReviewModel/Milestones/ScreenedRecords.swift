/// What screening hands on: every unique record in exactly one box.
package struct ScreenedRecords: Sendable, Hashable, Codable {
  package var unique: UniqueRecords
  package var criteria: [Criterion]
  /// People required for each record.
  package var reviewers: Int
  /// Whether proposals stood in for decisions.
  package var acceptedProposals: Bool
  /// In order of the groups' IDs.
  package var records: [ScreenedRecord]
  /// The undecided records, the one that should be read next first.
  package var queue: [Report.ID]
  /// Nil where the protocol names no rule.
  package var stop: ScreeningStop?
  /// Nil where the protocol plans none, or records still await a verdict.
  package var audit: AuditedExclusions?

  package init(
    unique: UniqueRecords,
    criteria: [Criterion],
    reviewers: Int,
    acceptedProposals: Bool,
    records: [ScreenedRecord],
    queue: [Report.ID] = [],
    stop: ScreeningStop? = nil
  ) {
    self.unique = unique
    self.criteria = criteria
    self.reviewers = reviewers
    self.acceptedProposals = acceptedProposals
    self.records = records
    self.queue = queue
    self.stop = stop
  }

  /// The undecided records in the order of the queue.
  package var waiting: [ScreenedRecord] {
    let byID = Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return queue.compactMap { byID[$0] }
  }
}
