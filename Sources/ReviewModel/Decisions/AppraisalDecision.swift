/// A reviewer's answer to one item of an appraisal tool.
package struct AppraisalDecision: Sendable, Hashable, Codable {
  /// The study as the person refers to it: its ID, or a record of one of its reports.
  package let study: String
  /// The record that the reference leads to, where it is not a study's name.
  package let record: Record.ID?
  package let tool: String
  package let version: String
  package let item: String
  package let answer: String
  package let rationale: String
  package let quote: String
  package let signature: Signature

  package init(
    study: String,
    record: Record.ID?,
    tool: String,
    version: String,
    item: String,
    answer: String,
    rationale: String,
    quote: String,
    signature: Signature
  ) {
    self.study = study
    self.record = record
    self.tool = tool
    self.version = version
    self.item = item
    self.answer = answer
    self.rationale = rationale
    self.quote = quote
    self.signature = signature
  }
}
