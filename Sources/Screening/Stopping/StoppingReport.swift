/// What a stopping rule says of a sequence of decisions, to be logged with them.
///
/// With the rule, the number of records and the decisions it can be computed again, figure by
/// figure.
package struct StoppingReport: Sendable, Hashable, Codable {
  package let rule: StoppingRule
  /// All records, shown or not.
  package let records: Int
  /// The state after each decision, in the order shown.
  package let states: [StoppingState]
  /// Where the rule first allowed to stop; nil where it never did.
  package let stop: StoppingState?
  /// At the stop, or at the end where there was none: the probability if relevant records come
  /// sooner by the bias of the rule.
  package let likelyProbability: Double
  /// The highest recall that the rule grants there.
  package let frontier: RecallFrontier
  /// The size of a random sample of the unread that would show the target reached, if it holds no
  /// relevant record; 0 where nothing is unread.
  package let endPhaseSample: Int

  /// Replays the decisions, relevant or not, to the stop or to their end.
  package init(_ rule: StoppingRule, records: Int, decisions: some Sequence<Bool>) {
    var replay = StoppingReplay(rule, records: records)
    var states: [StoppingState] = []
    for isRelevant in decisions {
      guard replay.stop == nil, states.count < records else { break }
      states.append(replay.note(isRelevant: isRelevant))
    }
    self.rule = rule
    self.records = max(0, records)
    self.states = states
    stop = replay.stop
    likelyProbability = replay.likelyProbability()
    frontier = replay.frontier()
    endPhaseSample = EndPhase.size(
      found: replay.state.found,
      unread: self.records - states.count,
      rule: rule
    )
  }
}
