import ReviewModel

/// A record or report with what was proposed, decided and reached at one level.
struct JudgedRecord: Sendable {
  let id: Report.ID
  let arm: Arm
  let record: Record
  let assessments: [CriterionAssessment]
  let proposal: Proposal?
  let decisions: [ScreeningDecision]
  let verdict: ReachedVerdict

  init(_ screened: ScreenedRecord) {
    id = screened.id
    arm = screened.arm
    record = screened.record
    assessments = screened.assessments
    proposal = screened.proposal
    decisions = screened.decisions
    verdict = ReachedVerdict(screened.outcome)
  }

  init(_ report: AssessedReport) {
    id = report.id
    arm = report.arm
    record = report.record
    assessments = report.assessments
    proposal = report.proposal
    decisions = report.decisions
    verdict = ReachedVerdict(report.outcome)
  }
}
