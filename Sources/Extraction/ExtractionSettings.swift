package import ReviewModel

/// How extraction is done: what the protocol says of it.
package struct ExtractionSettings: Sendable, Hashable, Codable {
  package let plan: ExtractionPlan

  package init(plan: ExtractionPlan = ExtractionPlan()) {
    self.plan = plan
  }
}
