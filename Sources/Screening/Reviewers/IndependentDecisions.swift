package import ReviewModel

/// What reviewers decided by themselves on one level and in one round, before any discussion.
///
/// Of one reviewer's rows on a report the first counts here: files of decisions only grow, and a
/// later row is a change of mind. Adjudications are left out.
package struct IndependentDecisions: Sendable, Hashable {
  package let level: ScreeningLevel
  package let round: ScreeningDecision.Round
  /// In order of the reports' IDs.
  package let reports: [Decided]
  /// Later rows of a reviewer on a report that say another verdict than the first.
  package let changes: Int

  /// A report, and the first decision of each reviewer on it, in order of their names.
  package struct Decided: Sendable, Hashable {
    package let report: Report.ID
    package let decisions: [ScreeningDecision]

    /// Whether reviewers gave different verdicts.
    package var isDisputed: Bool { Set(decisions.map(\.verdict)).count > 1 }
  }

  /// The decisions of a level and a round among all, which stand in the order of their files.
  package init(
    _ decisions: [ScreeningDecision],
    in unique: UniqueRecords,
    level: ScreeningLevel,
    round: ScreeningDecision.Round
  ) {
    self.level = level
    self.round = round
    let groupOfRecord = unique.groupOfRecord
    var first: [Report.ID: [String: ScreeningDecision]] = [:]
    var changes = 0
    for decision in decisions
    where decision.level == level && decision.round == round
      && !decision.signature.isAdjudication
    {
      guard let report = groupOfRecord[decision.record] else { continue }
      if let earlier = first[report]?[decision.signature.reviewer] {
        changes += earlier.verdict == decision.verdict ? 0 : 1
      } else {
        first[report, default: [:]][decision.signature.reviewer] = decision
      }
    }
    self.changes = changes
    reports = first.sorted { $0.key < $1.key }.map { report, byReviewer in
      Decided(
        report: report,
        decisions: byReviewer.values.sorted { $0.signature.reviewer < $1.signature.reviewer }
      )
    }
  }

  /// Everybody who decided, in order of their names.
  package var reviewers: [String] {
    Set(reports.flatMap { $0.decisions.map(\.signature.reviewer) }).sorted()
  }
}
