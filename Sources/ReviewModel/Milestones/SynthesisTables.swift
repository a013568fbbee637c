/// What synthesis hands on: the tables, and the flow of records through the review.
package struct SynthesisTables: Sendable, Hashable, Codable {
  package var appraised: AppraisedStudies
  package var tables: [SynthesisTable]
  package var flow: FlowDiagram

  package init(appraised: AppraisedStudies, tables: [SynthesisTable], flow: FlowDiagram) {
    self.appraised = appraised
    self.tables = tables
    self.flow = flow
  }
}
