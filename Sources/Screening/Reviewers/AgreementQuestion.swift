package import ReviewModel

/// What two reviewers may agree on.
package enum AgreementQuestion: Sendable, Hashable {
  /// Include against exclude; unclear is no answer.
  case verdict
  /// Whether the record goes on: include or unclear against exclude.
  case advance
  /// Whether the criterion is named as a reason; an exclusion without a reason is no answer.
  case criterion(Criterion.ID)

  /// As tables name it.
  package var name: String {
    switch self {
    case .verdict: "verdict"
    case .advance: "advance"
    case .criterion(let id): "criterion:\(id)"
    }
  }

  /// The answer of a decision; nil where it gives none.
  func answer(_ decision: ScreeningDecision) -> Bool? {
    switch self {
    case .verdict: decision.verdict == .unclear ? nil : decision.verdict == .include
    case .advance: decision.verdict != .exclude
    case .criterion(let id):
      switch decision.verdict {
      case .unclear: nil
      case .include: false
      case .exclude: decision.criteria.isEmpty ? nil : decision.criteria.contains(id)
      }
    }
  }
}
