/// What eligibility hands on: every report that was sought, and the studies of those included.
package struct IncludedStudies: Sendable, Hashable, Codable {
  package var screened: ScreenedRecords
  package var assessOn: EligibilityPlan.Basis
  /// People required for each report.
  package var reviewers: Int
  /// In order of the reports' IDs.
  package var reports: [AssessedReport]
  /// In order of their IDs.
  package var studies: [Study]
  /// Full texts that match no record, by file.
  package var unmatchedFullTexts: [String]

  package init(
    screened: ScreenedRecords,
    assessOn: EligibilityPlan.Basis,
    reviewers: Int,
    reports: [AssessedReport],
    studies: [Study],
    unmatchedFullTexts: [String]
  ) {
    self.screened = screened
    self.assessOn = assessOn
    self.reviewers = reviewers
    self.reports = reports
    self.studies = studies
    self.unmatchedFullTexts = unmatchedFullTexts
  }

  package func report(_ id: Report.ID) -> AssessedReport? { reports.first { $0.id == id } }
}
