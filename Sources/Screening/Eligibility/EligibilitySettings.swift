package import ReviewModel

/// What the protocol says of eligibility.
package struct EligibilitySettings: Sendable, Hashable, Codable {
  package let plan: EligibilityPlan

  package init(plan: EligibilityPlan) {
    self.plan = plan
  }
}
