/// The numbers of the PRISMA 2020 flow diagram for a new review, each counted on its own.
package struct FlowDiagram: Sendable, Hashable, Codable {
  package var arms: [ArmFlow]
  /// Reports of included studies, over both arms.
  package var reportsIncluded: Int
  package var studiesIncluded: Int
  /// Of the studies included, those whose inclusion rests on people.
  package var studiesConfirmed: Int
  /// Reports of those studies.
  package var reportsConfirmed: Int
  /// Unique records that await, or have, a verdict on title and abstract.
  package var screened: Int
  /// Of those, the ones whose verdict rests on people, and on proposals.
  package var decidedByPeople: Int
  package var proposedVerdicts: Int
  /// Whether proposals may stand in for decisions in this run.
  package var acceptsProposals: Bool = false

  package init(
    arms: [ArmFlow],
    reportsIncluded: Int,
    studiesIncluded: Int,
    studiesConfirmed: Int,
    reportsConfirmed: Int,
    screened: Int,
    decidedByPeople: Int,
    proposedVerdicts: Int,
    acceptsProposals: Bool = false
  ) {
    self.arms = arms
    self.reportsIncluded = reportsIncluded
    self.studiesIncluded = studiesIncluded
    self.studiesConfirmed = studiesConfirmed
    self.reportsConfirmed = reportsConfirmed
    self.screened = screened
    self.decidedByPeople = decidedByPeople
    self.proposedVerdicts = proposedVerdicts
    self.acceptsProposals = acceptsProposals
  }

  package func arm(_ arm: Arm) -> ArmFlow? { arms.first { $0.arm == arm } }

  /// Whether records or reports still wait for something.
  package var isInterim: Bool {
    arms.contains { $0.undecided + $0.unread + $0.awaiting + $0.undecidedReports > 0 }
  }

  /// Whether anything rests on proposals.
  package var isProvisional: Bool {
    acceptsProposals || studiesConfirmed < studiesIncluded || proposedVerdicts > 0
  }
}
