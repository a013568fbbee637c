package import ReviewModel

/// What the protocol says of screening.
package struct ScreeningSettings: Sendable, Hashable, Codable {
  package let plan: ScreeningPlan

  package init(plan: ScreeningPlan) {
    self.plan = plan
  }
}
