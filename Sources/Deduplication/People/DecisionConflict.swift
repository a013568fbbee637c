import ReviewModel

/// Two decisions that cannot both hold.
struct DecisionConflict: Sendable, Hashable {
  /// The pair that stays apart and is offered again; nil where it is settled otherwise.
  let pair: CandidatePairs.Pair?
  let first: DuplicateDecision
  let second: DuplicateDecision

  init(
    _ pair: CandidatePairs.Pair?,
    _ first: DuplicateDecision,
    _ second: DuplicateDecision
  ) {
    self.pair = pair
    self.first = first
    self.second = second
  }

  var diagnostic: Diagnostic {
    let isSettled = first.signature.isAdjudication != second.signature.isAdjudication
    return Diagnostic(
      isSettled ? .note : .warning,
      rule: "conflicting-decisions",
      "decisions on duplicates contradict each other",
      at: first.signature.place,
      notes: [Self.sentence(first), Self.sentence(second)],
      help: isSettled
        ? "what was adjudicated holds"
        : "settle it in adjudicated.csv; until then the records stay apart, and uncertain"
    )
  }

  private static func sentence(_ decision: DuplicateDecision) -> String {
    let place = decision.signature.place
    return "\(place): \(decision.signature.reviewer) says that \(decision.a) and "
      + "\(decision.b?.text ?? "* (its whole group)") are \(decision.kinship.rawValue)"
  }
}
