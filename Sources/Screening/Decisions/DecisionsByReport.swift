import ReviewModel

/// The decisions on each report: those that count, and those that people made by themselves.
struct DecisionsByReport: Sendable {
  private var counting: [Report.ID: [ScreeningDecision]] = [:]
  private var first: [Report.ID: [ScreeningDecision]] = [:]

  init(_ decisions: [ScreeningDecision], in unique: UniqueRecords) {
    let groupOfRecord = unique.groupOfRecord
    var last: [Report.ID: [String: ScreeningDecision]] = [:]
    for decision in decisions {
      guard let report = groupOfRecord[decision.record] else { continue }
      last[report, default: [:]][decision.signature.reviewer] = decision
      let isAnother = { (other: ScreeningDecision) in
        other.round == decision.round && other.signature.reviewer == decision.signature.reviewer
      }
      guard !decision.signature.isAdjudication, !(first[report] ?? []).contains(where: isAnother)
      else { continue }
      first[report, default: []].append(decision)
    }
    for (report, byReviewer) in last {
      counting[report] = byReviewer.values.sorted {
        $0.signature.reviewer < $1.signature.reviewer
      }
    }
  }

  /// Those that count: the last of each reviewer, in order of their names.
  subscript(report: Report.ID) -> [ScreeningDecision] { counting[report] ?? [] }

  /// Those made before any discussion: the first of each reviewer in each round.
  func independent(on report: Report.ID) -> [ScreeningDecision] { first[report] ?? [] }
}
