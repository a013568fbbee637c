import ReviewModel

/// Replays the decisions of a review under the stopping rule of its protocol.
enum StoppingLog {
  /// - Parameters:
  ///   - records: All screened records; those removed by automation are not to be read.
  ///   - plan: The rule.
  /// - Returns: The log; nil where the plan is no rule.
  static func of(_ records: [ScreenedRecord], plan: StoppingPlan) -> ScreeningStop? {
    let rule = StoppingRule(target: plan.target, confidence: plan.confidence, bias: plan.bias)
    guard let rule else { return nil }
    let toRead = records.filter { record in
      if case .removedByAutomation = record.outcome { false } else { true }
    }
    var replay = StoppingReplay(rule, records: toRead.count)
    let steps = inOrder(toRead).map { record in
      let isRelevant = isRelevant(record)
      let state = replay.note(isRelevant: isRelevant)
      return ScreeningStop.Step(
        record: record.id,
        isRelevant: isRelevant,
        probability: state.probability,
        mayStop: state.mayStop
      )
    }
    return ScreeningStop(
      plan: plan,
      records: toRead.count,
      steps: steps,
      mostMissed: replay.frontier().mostMissed,
      likelyProbability: replay.likelyProbability(),
      endPhaseSample: EndPhase.size(
        found: replay.state.found,
        unread: toRead.count - steps.count,
        rule: rule
      )
    )
  }

  /// The records on which somebody has decided, by date, person and line of the first decision.
  private static func inOrder(_ records: [ScreenedRecord]) -> [ScreenedRecord] {
    let begun = records.compactMap { record in
      record.decisions.map { Turn($0.signature) }.min().map { (turn: $0, record: record) }
    }
    return begun.sorted { $0.turn == $1.turn ? $0.record.id < $1.record.id : $0.turn < $1.turn }
      .map(\.record)
  }

  private static func isRelevant(_ record: ScreenedRecord) -> Bool {
    if case .excluded = record.outcome { false } else { true }
  }

  /// When somebody decided.
  private struct Turn: Comparable {
    private let decided: String
    private let reviewer: String
    private let line: Int

    init(_ signature: Signature) {
      decided = signature.decided
      reviewer = signature.reviewer
      line = signature.place.line ?? 0
    }

    static func < (left: Turn, right: Turn) -> Bool {
      (left.decided, left.reviewer, left.line) < (right.decided, right.reviewer, right.line)
    }
  }
}
