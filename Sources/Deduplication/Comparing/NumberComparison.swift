/// How two volumes, or two issues, compare.
enum NumberComparison: String, Sendable, Hashable, CaseIterable {
  case equal
  /// Counted in another way: a year against a volume, a supplement against an issue.
  case incomparable
  case different
  case missing

  static func ofVolumes(_ a: IssueForm, _ b: IssueForm) -> NumberComparison {
    guard let left = a.volume, let right = b.volume else { return .missing }
    if left == right { return .equal }
    return a.isYear != b.isYear ? .incomparable : .different
  }

  static func ofIssues(_ a: IssueForm, _ b: IssueForm) -> NumberComparison {
    switch (a.supplement, b.supplement) {
    case (let left?, let right?): return left == right || left * right == 0 ? .equal : .different
    case (nil, nil):
      guard let left = a.issue, let right = b.issue else { return .missing }
      return left == right ? .equal : .different
    default: return a.issue == nil || b.issue == nil ? .missing : .incomparable
    }
  }
}
