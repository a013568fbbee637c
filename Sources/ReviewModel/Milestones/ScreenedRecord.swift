/// A unique record, what the criteria say of it, what people decided, and its verdict.
package struct ScreenedRecord: Sendable, Hashable, Codable, Identifiable {
  package let id: Report.ID
  package let arm: Arm
  /// The merged view of the group.
  package let record: Record
  package let assessments: [CriterionAssessment]
  package let proposal: Proposal
  /// The decisions that count: the last of each reviewer, in order of their names.
  package let decisions: [ScreeningDecision]
  /// Those made before any discussion: the first of each reviewer in each round.
  package let independent: [ScreeningDecision]
  package var outcome: ScreeningOutcome
  /// How many people are to decide on it.
  package let peopleRequired: Int
  /// Who they are; empty where anybody may.
  package let people: [String]

  package init(
    id: Report.ID,
    arm: Arm,
    record: Record,
    assessments: [CriterionAssessment],
    proposal: Proposal,
    decisions: [ScreeningDecision],
    independent: [ScreeningDecision]? = nil,
    outcome: ScreeningOutcome,
    peopleRequired: Int = 1,
    people: [String] = []
  ) {
    self.id = id
    self.arm = arm
    self.record = record
    self.assessments = assessments
    self.proposal = proposal
    self.decisions = decisions
    self.independent = independent ?? decisions
    self.outcome = outcome
    self.peopleRequired = peopleRequired
    self.people = people
  }
}
