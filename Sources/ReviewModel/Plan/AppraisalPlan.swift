/// Which tools the quality of studies is judged with.
package struct AppraisalPlan: Sendable, Hashable, Codable {
  package var tools: [String] = []
  /// People required for each judgement.
  package var reviewers: Int = 1

  package init(tools: [String] = [], reviewers: Int = 1) {
    self.tools = tools
    self.reviewers = reviewers
  }
}
