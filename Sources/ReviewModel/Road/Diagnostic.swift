/// Something noticed in an input: reported with its place, and the run carries on.
package struct Diagnostic: Sendable, Hashable, Codable {
  package enum Severity: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    case note, warning, error

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  package let severity: Severity
  /// The identifier that the documentation explains, such as `missing-title`.
  package let rule: String
  /// The headline: what is the case, without a full stop.
  package let message: String
  package let place: Place?
  package let notes: [String]
  package let help: String?

  package init(
    _ severity: Severity,
    rule: String,
    _ message: String,
    at place: Place? = nil,
    notes: [String] = [],
    help: String? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.place = place
    self.notes = notes
    self.help = help
  }
}
