/// How the years of two records compare.
enum YearComparison: Sendable, Hashable {
  case equal
  /// One year apart: published online before the issue, or indexed late.
  case adjacent
  /// Two or more years apart.
  case apart(Int)
  case missing

  /// The comparison without the number of years.
  var name: String {
    switch self {
    case .equal: "equal"
    case .adjacent: "adjacent"
    case .apart: "apart"
    case .missing: "missing"
    }
  }

  /// The years between; nil where one is missing.
  var gap: Int? {
    switch self {
    case .equal: 0
    case .adjacent: 1
    case .apart(let gap): gap
    case .missing: nil
    }
  }

  /// Takes the years that agree best, of the issue or of first publication online.
  init(_ a: YearForm, _ b: YearForm) {
    switch a.gap(to: b) {
    case nil: self = .missing
    case 0: self = .equal
    case 1: self = .adjacent
    case let gap?: self = .apart(gap)
    }
  }
}
