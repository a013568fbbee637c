/// How records are screened.
package struct ScreeningPlan: Sendable, Hashable, Codable {
  /// People required for each record.
  package var reviewers: Int = 1
  /// For trials: what rules propose stands in for decisions, and everything says so.
  package var acceptProposals: Bool = false
  package var criteria: [Criterion] = []
  /// Nil where everybody may screen everything.
  package var allocation: AllocationPlan?
  /// Nil where every record is to be read.
  package var stopping: StoppingPlan?
  /// Nil where no audit is planned.
  package var audit: AuditPlan?

  package init(
    reviewers: Int = 1,
    acceptProposals: Bool = false,
    criteria: [Criterion] = [],
    allocation: AllocationPlan? = nil,
    stopping: StoppingPlan? = nil,
    audit: AuditPlan? = nil
  ) {
    self.reviewers = reviewers
    self.acceptProposals = acceptProposals
    self.criteria = criteria
    self.allocation = allocation
    self.stopping = stopping
    self.audit = audit
  }
}
