/// A report that was sought, and how far it came.
package struct AssessedReport: Sendable, Hashable, Codable, Identifiable {
  package let id: Report.ID
  package let arm: Arm
  package let record: Record
  package let retrieval: Retrieval
  package let fullText: FullText?
  package let assessments: [CriterionAssessment]
  package let proposal: Proposal?
  /// The decisions that count: the last of each reviewer, in order of their names.
  package let decisions: [ScreeningDecision]
  /// Those made before any discussion: the first of each reviewer in each round.
  package let independent: [ScreeningDecision]
  /// Nil while there is nothing to assess.
  package let outcome: EligibilityOutcome?

  package init(
    id: Report.ID,
    arm: Arm,
    record: Record,
    retrieval: Retrieval,
    fullText: FullText?,
    assessments: [CriterionAssessment],
    proposal: Proposal?,
    decisions: [ScreeningDecision],
    independent: [ScreeningDecision]? = nil,
    outcome: EligibilityOutcome?
  ) {
    self.id = id
    self.arm = arm
    self.record = record
    self.retrieval = retrieval
    self.fullText = fullText
    self.assessments = assessments
    self.proposal = proposal
    self.decisions = decisions
    self.independent = independent ?? decisions
    self.outcome = outcome
  }

  /// The standing of its inclusion; nil where it is not included.
  package var inclusion: Standing? {
    guard case .included(let standing) = outcome else { return nil }
    return standing
  }
}
