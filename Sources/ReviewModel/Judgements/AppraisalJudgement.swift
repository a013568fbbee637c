/// One answer to one item of an appraisal tool about one study.
package struct AppraisalJudgement: Sendable, Hashable, Codable {
  package var study: Study.ID
  package var tool: String
  package var version: String
  package var item: String
  /// As it stands: yes, no, can't tell, or the tool's own words.
  package var answer: String
  package var rationale: String
  package var quote: String
  package var reviewers: [String]
  package var standing: Standing
  /// Whether people disagree, and nobody has adjudicated.
  package var isDisputed: Bool = false

  package init(
    study: Study.ID,
    tool: String,
    version: String,
    item: String,
    answer: String,
    rationale: String,
    quote: String,
    reviewers: [String],
    standing: Standing,
    isDisputed: Bool = false
  ) {
    self.study = study
    self.tool = tool
    self.version = version
    self.item = item
    self.answer = answer
    self.rationale = rationale
    self.quote = quote
    self.reviewers = reviewers
    self.standing = standing
    self.isDisputed = isDisputed
  }
}
