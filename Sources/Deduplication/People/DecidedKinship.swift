import ReviewModel

/// What people's decisions on one pair, or on one whole group, come to.
struct DecidedKinship: Sendable, Hashable {
  /// Nil where they contradict each other: then the pair stays apart and is offered again.
  let kinship: Kinship?
  /// The decision that counts; of contradicting ones the first by place.
  let decision: DuplicateDecision
  /// A decision that says something else; nil where all agree.
  let contrary: DuplicateDecision?

  /// Settles the last decisions of all reviewers on one thing.
  init?(settling decisions: [DuplicateDecision]) {
    let ordered = decisions.sorted {
      ($0.signature.place, $0.signature.reviewer) < ($1.signature.place, $1.signature.reviewer)
    }
    if let adjudicated = ordered.first(where: \.signature.isAdjudication) {
      self.init(adjudicated.kinship, adjudicated, nil)
      return
    }
    guard let first = ordered.first else { return nil }
    let contrary = ordered.first { $0.kinship != first.kinship }
    self.init(contrary == nil ? first.kinship : nil, first, contrary)
  }

  init(_ kinship: Kinship?, _ decision: DuplicateDecision, _ contrary: DuplicateDecision?) {
    self.kinship = kinship
    self.decision = decision
    self.contrary = contrary
  }
}
