import ReviewModel

/// Diagnostics of one file, of which none may drown the others.
struct NoticedRules {
  /// Of one rule, beyond which only their number and lines are told.
  private static let limit = 20

  private var all: [Diagnostic] = []
  private var counts: [String: Int] = [:]
  private var further: [(rule: String, severity: Diagnostic.Severity, places: [Place])] = []

  mutating func add(_ diagnostic: Diagnostic) {
    counts[diagnostic.rule, default: 0] += 1
    guard counts[diagnostic.rule, default: 0] > Self.limit, let place = diagnostic.place else {
      all.append(diagnostic)
      return
    }
    if let index = further.firstIndex(where: { $0.rule == diagnostic.rule }) {
      further[index].places.append(place)
    } else {
      further.append((diagnostic.rule, diagnostic.severity, [place]))
    }
  }

  var diagnostics: [Diagnostic] {
    all
      + further.map { rule, severity, places in
        let lines = places.compactMap(\.line).map(String.init).joined(separator: ", ")
        let message = "the same in \(places.count) more places"
        return Diagnostic(
          severity,
          rule: rule,
          message,
          at: places.first,
          notes: ["lines \(lines)"]
        )
      }
  }
}
