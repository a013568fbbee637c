/// What the stopping rule of the protocol says of the decisions made so far.
///
/// The steps are the log by which a stop replays.
package struct ScreeningStop: Sendable, Hashable, Codable {
  package let plan: StoppingPlan
  /// Records that were to be read.
  package let records: Int
  /// In the order in which people decided.
  package let steps: [Step]
  /// The most relevant records that may have been missed, at the plan's confidence.
  package let mostMissed: Int
  /// The probability if relevant records come sooner by the plan's bias: no ground to stop.
  package let likelyProbability: Double
  /// The size of a random sample of the unread that would show the target reached, whatever the order
  /// was, if it holds no relevant record.
  package let endPhaseSample: Int

  package init(
    plan: StoppingPlan,
    records: Int,
    steps: [Step],
    mostMissed: Int,
    likelyProbability: Double,
    endPhaseSample: Int
  ) {
    self.plan = plan
    self.records = records
    self.steps = steps
    self.mostMissed = mostMissed
    self.likelyProbability = likelyProbability
    self.endPhaseSample = endPhaseSample
  }

  /// Whether the rule allows to stop as things stand.
  package var isMet: Bool { steps.last?.mayStop ?? false }

  /// Whether people stopped, and the rule allows it.
  package var isGranted: Bool { plan.stopped != nil && isMet }

  /// Relevant records found.
  package var found: Int { steps.count(where: \.isRelevant) }

  /// What one decision changed.
  package struct Step: Sendable, Hashable, Codable {
    package let record: Report.ID
    /// A record on which people have not agreed yet counts as relevant, which makes stopping later.
    package let isRelevant: Bool
    /// The probability of so poor a tail, had the target been missed.
    package let probability: Double
    package let mayStop: Bool

    package init(record: Report.ID, isRelevant: Bool, probability: Double, mayStop: Bool) {
      self.record = record
      self.isRelevant = isRelevant
      self.probability = probability
      self.mayStop = mayStop
    }
  }
}
