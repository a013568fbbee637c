package import ReviewModel

/// A record of an audit's sample, and what people say of it.
package struct AuditedRecord: Sendable, Hashable {
  package enum Finding: String, Sendable, Hashable, Codable {
    case rightlyExcluded = "rightly-excluded"
    case missed
  }

  package let record: ScreenedRecord
  /// The last of each person, in order of their names.
  package let decisions: [ScreeningDecision]

  /// What follows from the decisions; nil where there is none.
  package var finding: Finding? {
    guard !decisions.isEmpty else { return nil }
    let adjudication = decisions.first(where: \.signature.isAdjudication)
    let verdicts = adjudication.map { [$0.verdict] } ?? decisions.map(\.verdict)
    return verdicts.allSatisfy { $0 == .exclude } ? .rightlyExcluded : .missed
  }
}
