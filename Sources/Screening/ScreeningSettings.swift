package import ReviewModel

/// What the protocol says of screening.
package struct ScreeningSettings: Sendable, Hashable, Codable {
  package let plan: ScreeningPlan
  /// The review's own words, from which the order of reading begins; empty where it has none.
  package let words: String
  /// The name of the review, by which records are allotted to people.
  package let review: String

  package init(plan: ScreeningPlan, words: String = "", review: String = "") {
    self.plan = plan
    self.words = words
    self.review = review
  }
}
