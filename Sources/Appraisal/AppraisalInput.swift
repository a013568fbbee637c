package import ReviewModel

/// The coded studies, and what people judged of their quality.
package struct AppraisalInput: Sendable {
  package let coded: CodedStudies
  package let decisions: [AppraisalDecision]

  package init(coded: CodedStudies, decisions: [AppraisalDecision]) {
    self.coded = coded
    self.decisions = decisions
  }
}
