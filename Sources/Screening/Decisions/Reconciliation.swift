import ReviewModel

/// Makes one verdict of what reviewers decided, or says why there is none yet.
struct Reconciliation: Sendable {
  /// People required for each record.
  let required: Int
  /// For trials: a proposal stands in where nobody has decided, one person where more are required.
  let acceptsProposals: Bool
  /// The order in which reasons are named; others follow in the order in which people named them.
  let orderOfReasons: [Criterion.ID]

  /// A verdict with its reasons and standing, or why it is missing.
  enum Outcome: Sendable, Hashable {
    case verdict(Verdict, [Criterion.ID], Standing)
    case undecided(Undecided)
  }

  func outcome(of decisions: [ScreeningDecision], proposal: Proposal?) -> Outcome {
    if let adjudication = decisions.first(where: \.signature.isAdjudication) {
      return settled(adjudication.verdict, adjudication.criteria, .agreed)
    }
    guard let first = decisions.first else { return outcome(of: proposal) }
    guard decisions.allSatisfy({ $0.verdict == first.verdict }) else {
      return .undecided(.disagreement)
    }
    let reasons = ordered(decisions.map(\.criteria))
    if decisions.count >= required { return settled(first.verdict, reasons, .agreed) }
    return acceptsProposals ? settled(first.verdict, reasons, .decided) : .undecided(.awaiting)
  }

  func screeningOutcome(
    of decisions: [ScreeningDecision],
    proposal: Proposal
  ) -> ScreeningOutcome {
    switch outcome(of: decisions, proposal: proposal) {
    case .verdict(.include, _, let standing): .sought(standing)
    case .verdict(.exclude, let reasons, let standing): .excluded(reasons, standing)
    case .verdict(.unclear, _, _): .undecided(.unclear)
    case .undecided(let reason): .undecided(reason)
    }
  }

  func eligibilityOutcome(
    of decisions: [ScreeningDecision],
    proposal: Proposal?
  ) -> EligibilityOutcome {
    switch outcome(of: decisions, proposal: proposal) {
    case .verdict(.include, _, let standing): .included(standing)
    case .verdict(.exclude, let reasons, let standing): .excluded(reasons, standing)
    case .verdict(.unclear, _, _): .undecided(.unclear)
    case .undecided(let reason): .undecided(reason)
    }
  }

  private func outcome(of proposal: Proposal?) -> Outcome {
    guard acceptsProposals, let proposal else { return .undecided(.awaiting) }
    return settled(proposal.verdict, ordered([proposal.criteria]), .proposed)
  }

  private func settled(
    _ verdict: Verdict,
    _ reasons: [Criterion.ID],
    _ standing: Standing
  ) -> Outcome {
    guard verdict != .unclear else { return .undecided(.unclear) }
    return .verdict(verdict, verdict == .exclude ? reasons : [], standing)
  }

  /// The reasons that anybody named, each once; one person's own order stands.
  private func ordered(_ reasons: [[Criterion.ID]]) -> [Criterion.ID] {
    if reasons.count == 1, let only = reasons.first { return only }
    var named: [Criterion.ID] = []
    for reason in reasons.joined() where !named.contains(reason) { named.append(reason) }
    return orderOfReasons.filter(named.contains) + named.filter { !orderOfReasons.contains($0) }
  }
}
