/// What appraisal hands on: judgements of the included studies, item by item.
package struct AppraisedStudies: Sendable, Hashable, Codable {
  package var coded: CodedStudies
  package var tools: [AppraisalTool]
  /// In order of study, tool and item.
  package var judgements: [AppraisalJudgement]

  package init(coded: CodedStudies, tools: [AppraisalTool], judgements: [AppraisalJudgement]) {
    self.coded = coded
    self.tools = tools
    self.judgements = judgements
  }
}
