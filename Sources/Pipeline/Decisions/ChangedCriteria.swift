import ReviewModel
import Screening

/// Says which decisions were made under criteria that have changed since.
enum ChangedCriteria {
  static func diagnostics(_ plan: ReviewProtocol, _ decisions: Decisions) -> [Diagnostic] {
    var current: [ScreeningLevel: String] = [:]
    for level in ScreeningLevel.allCases { current[level] = CriteriaDigest.of(plan, at: level) }
    return CriteriaChange.all(in: decisions.screening, current: current).map { change in
      let count = change.decisions.count
      return Diagnostic(
        .warning,
        rule: "criteria-changed",
        "\(count) \(count == 1 ? "decision" : "decisions") of \(change.reviewer) on "
          + "\(change.level.rawValue) rest on criteria that have changed since",
        at: change.decisions.first?.signature.place,
        notes: [
          "made under \(change.digest); the criteria are now \(current[change.level] ?? "")",
          "for example " + change.decisions.prefix(5).map(\.record.text).joined(separator: ", "),
        ],
        help: "look at them again, and add a row with the new digest for each that still holds"
      )
    }
  }
}
