package import ReviewModel

/// What the protocol says of the synthesis.
package struct SynthesisSettings: Sendable, Hashable, Codable {
  package let plan: SynthesisPlan
  package let orderOfReasons: [Criterion.ID]

  package init(plan: SynthesisPlan, orderOfReasons: [Criterion.ID]) {
    self.plan = plan
    self.orderOfReasons = orderOfReasons
  }
}
