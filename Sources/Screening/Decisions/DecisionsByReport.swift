import ReviewModel

/// The decisions that count for each report: the last of each reviewer, in order of their names.
struct DecisionsByReport: Sendable {
  private var counting: [Report.ID: [ScreeningDecision]] = [:]

  init(_ decisions: [ScreeningDecision], in unique: UniqueRecords) {
    let groupOfRecord = unique.groupOfRecord
    var last: [Report.ID: [String: ScreeningDecision]] = [:]
    for decision in decisions {
      guard let report = groupOfRecord[decision.record] else { continue }
      last[report, default: [:]][decision.signature.reviewer] = decision
    }
    for (report, byReviewer) in last {
      counting[report] = byReviewer.values.sorted {
        $0.signature.reviewer < $1.signature.reviewer
      }
    }
  }

  subscript(report: Report.ID) -> [ScreeningDecision] { counting[report] ?? [] }
}
