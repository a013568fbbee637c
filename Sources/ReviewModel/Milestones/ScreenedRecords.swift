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

  package init(
    unique: UniqueRecords,
    criteria: [Criterion],
    reviewers: Int,
    acceptedProposals: Bool,
    records: [ScreenedRecord]
  ) {
    self.unique = unique
    self.criteria = criteria
    self.reviewers = reviewers
    self.acceptedProposals = acceptedProposals
    self.records = records
  }
}
