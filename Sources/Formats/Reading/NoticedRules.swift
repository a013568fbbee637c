import ReviewModel

/// Diagnostics of one file, of which none may drown the others, in a bounded space.
struct NoticedRules {
  /// Of one rule, beyond which only their number and lines are told.
  private static let limit = 20
  /// Of the lines that are told of those beyond.
  private static let lineLimit = 100

  private var all: [Diagnostic] = []
  private var counts: [String: Int] = [:]
  /// In the order in which their rules went beyond the limit.
  private var further: [Further] = []

  private struct Further {
    let rule: String
    let severity: Diagnostic.Severity
    let place: Place?
    var count = 0
    var lines: [Int] = []
  }

  mutating func add(_ diagnostic: Diagnostic) {
    counts[diagnostic.rule, default: 0] += 1
    guard counts[diagnostic.rule, default: 0] > Self.limit else {
      all.append(diagnostic)
      return
    }
    let known = further.firstIndex { $0.rule == diagnostic.rule }
    let index = known ?? further.endIndex
    if known == nil {
      let severity = diagnostic.severity
      further.append(Further(rule: diagnostic.rule, severity: severity, place: diagnostic.place))
    }
    further[index].count += 1
    guard let line = diagnostic.place?.line, further[index].lines.count < Self.lineLimit else {
      return
    }
    further[index].lines.append(line)
  }

  var diagnostics: [Diagnostic] {
    all
      + further.map {
        Diagnostic(
          $0.severity,
          rule: $0.rule,
          "the same in \($0.count) more places",
          at: $0.place,
          notes: Self.note(lines: $0.lines, of: $0.count).map { [$0] } ?? []
        )
      }
  }

  private static func note(lines: [Int], of count: Int) -> String? {
    guard !lines.isEmpty else { return nil }
    let rest = count > lines.count ? " and \(count - lines.count) more" : ""
    return "lines \(lines.map(String.init).joined(separator: ", "))\(rest)"
  }
}
