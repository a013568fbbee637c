/// Decisions in the order in which records were shown, and what a stopping rule says after each.
///
/// The same rule, number of records and decisions give the same states: a stop replays.
package struct StoppingReplay: Sendable {
  package let rule: StoppingRule
  private var urns: Urns
  private var central = SmallestProbability(bias: 1)
  private var biased: SmallestProbability
  /// Where the search for the frontier begins: where it ended.
  private var leastRuledOut = 1
  /// The state at the first decision that met the rule; nil before.
  package private(set) var stop: StoppingState?

  /// A replay of the screening of so many records.
  package init(_ rule: StoppingRule, records: Int) {
    self.rule = rule
    urns = Urns(records: records)
    biased = SmallestProbability(bias: rule.bias)
  }

  /// Takes the next decision; those beyond the number of records are passed over.
  @discardableResult
  package mutating func note(isRelevant: Bool) -> StoppingState {
    urns.note(isRelevant: isRelevant)
    let state = self.state
    if stop == nil, state.mayStop { stop = state }
    return state
  }

  /// Where screening stands.
  package var state: StoppingState {
    mutating get {
      let probability = central.value(urns, missed: rule.leastMissed(found: urns.found))
      return StoppingState(
        shown: urns.shown,
        found: urns.found,
        probability: probability,
        mayStop: rule.isMet(by: probability)
      )
    }
  }

  /// The probability if relevant records are shown sooner by the bias of the rule: likely, and no
  /// ground to stop.
  package mutating func likelyProbability() -> Double {
    biased.value(urns, missed: rule.leastMissed(found: urns.found))
  }

  /// The highest recall that the rule would grant now.
  package mutating func frontier() -> RecallFrontier {
    let most = urns.unseen + 1
    var (kept, ruledOut) = (0, most)
    var guess = min(leastRuledOut, most)
    var step = 1
    while ruledOut - kept > 1 {
      guess = max(kept + 1, min(ruledOut - 1, guess))
      if isRuledOut(guess) { ruledOut = guess } else { kept = guess }
      // In growing steps from where it was last, then by halves.
      if kept > 0, ruledOut < most {
        guess = kept + (ruledOut - kept) / 2
      } else {
        guess = kept > 0 ? kept + step : ruledOut - step
        step *= 2
      }
    }
    leastRuledOut = ruledOut
    return RecallFrontier(found: urns.found, mostMissed: ruledOut - 1)
  }

  /// Whether so many missed records, or more, are too improbable.
  private func isRuledOut(_ missed: Int) -> Bool {
    urns.starts.indices.contains { urn in
      rule.isMet(
        by: urns.probability(of: urn, missed: missed, unseen: urns.unseen, bias: 1)
      )
    }
  }
}
