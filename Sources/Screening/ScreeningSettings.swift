package import ReviewModel

/// What the protocol says of screening.
package struct ScreeningSettings: Sendable, Hashable, Codable {
  package let plan: ScreeningPlan
  /// The review's own words, from which the order of reading begins; empty where it has none.
  package let words: String

  package init(plan: ScreeningPlan, words: String = "") {
    self.plan = plan
    self.words = words
  }
}
