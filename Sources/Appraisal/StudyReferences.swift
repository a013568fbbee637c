import ReviewModel

/// Finds the included study that a judgement refers to.
struct StudyReferences: Sendable {
  private var studyOfName: [String: Study.ID] = [:]
  private var studyOfReport: [Report.ID: Study.ID] = [:]
  private let groupOfRecord: [Record.ID: Report.ID]

  init(_ included: IncludedStudies) {
    groupOfRecord = included.screened.unique.groupOfRecord
    for study in included.studies {
      studyOfName[study.id.text] = study.id
      for report in study.reports where studyOfReport[report] == nil {
        studyOfReport[report] = study.id
      }
    }
  }

  func study(of decision: AppraisalDecision) -> Study.ID? {
    if let named = studyOfName[decision.study] { return named }
    return decision.record.flatMap { groupOfRecord[$0] }.flatMap { studyOfReport[$0] }
  }
}
