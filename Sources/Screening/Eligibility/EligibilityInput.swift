package import ReviewModel

/// The screened records, what people decided about the reports sought, and the named studies.
package struct EligibilityInput: Sendable {
  package let screened: ScreenedRecords
  package let decisions: [ScreeningDecision]
  package let retrieval: [RetrievalDecision]
  package let studies: [NamedStudy]

  package init(
    screened: ScreenedRecords,
    decisions: [ScreeningDecision],
    retrieval: [RetrievalDecision],
    studies: [NamedStudy]
  ) {
    self.screened = screened
    self.decisions = decisions
    self.retrieval = retrieval
    self.studies = studies
  }

  /// The last word on each report that could not be retrieved.
  var retrievalByReport: [Report.ID: RetrievalDecision] {
    let groupOfRecord = screened.unique.groupOfRecord
    var result: [Report.ID: RetrievalDecision] = [:]
    for decision in retrieval {
      if let report = groupOfRecord[decision.record] { result[report] = decision }
    }
    return result
  }

  /// A study that the protocol names, with the records of its reports.
  package struct NamedStudy: Sendable {
    package let id: Study.ID
    package let label: String?
    package let records: [Record.ID]

    package init(id: Study.ID, label: String?, records: [Record.ID]) {
      self.id = id
      self.label = label
      self.records = records
    }
  }
}
