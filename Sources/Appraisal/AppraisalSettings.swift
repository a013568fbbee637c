package import ReviewModel

/// What the protocol says of appraisal.
package struct AppraisalSettings: Sendable, Hashable, Codable {
  package let plan: AppraisalPlan

  package init(plan: AppraisalPlan) {
    self.plan = plan
  }
}
