import TestRandom
import Testing

@testable import Screening

@Suite struct StoppingTests {
  /// Twelve relevant records among 120, fewer and fewer.
  private static let labels = (0..<120).map { ($0 * $0 * 7 + $0 * 3) % (4 + $0 / 3) == 0 }

  private static func replay(
    records: Int,
    target: Double,
    shown: Int,
    bias: Double = 2
  ) throws -> StoppingReplay {
    var replay = StoppingReplay(
      try #require(StoppingRule(target: target, bias: bias)),
      records: records
    )
    for label in labels.prefix(shown) { replay.note(isRelevant: label) }
    return replay
  }

  /// Computed with buscarpy 0.0.2 and scipy 1.12.
  @Test(
    arguments: [
      (200, 20, 0.95, 0.9782608695652174, 0.9571092831962396),
      (200, 60, 0.8, 0.9184067106602318, 0.763486780477115),
      (200, 100, 0.95, 0.9481216457960644, 0.8386166765360802),
      (200, 120, 0.8, 0.4201440026182295, 0.11231387213964383),
      (150, 100, 0.8, 0.5173939984066566, 0.09953470483892715),
      (150, 120, 0.95, 0.6122448979591837, 0.32319226384831135),
      (150, 120, 0.8, 0.1293445222677415, 0.0015015876690157514),
    ]
  )
  func theProbabilitiesAreThoseOfAnIndependentImplementation(
    records: Int,
    shown: Int,
    target: Double,
    plain: Double,
    likely: Double
  ) throws {
    var replay = try Self.replay(records: records, target: target, shown: shown)
    #expect(abs(replay.state.probability / plain - 1) < 1e-9)
    #expect(abs(replay.likelyProbability() / likely - 1) < 1e-7)
  }

  @Test func theSmallestProbabilityIsThatOverEveryEndOfTheSequence() throws {
    var random = SeededRandom(seed: 5)
    for _ in 0..<60 {
      let records = Int.random(in: 5...80, using: &random)
      let rule = try #require(
        StoppingRule(target: [0.95, 0.8][Int.random(in: 0...1, using: &random)])
      )
      var replay = StoppingReplay(rule, records: records)
      var labels: [Bool] = []
      for _ in 0..<Int.random(in: 1...records, using: &random) {
        labels.append(Int.random(in: 0...6, using: &random) == 0)
        let state = replay.note(isRelevant: labels[labels.count - 1])
        let smallest = Self.smallest(labels, records, missed: rule.leastMissed(found: state.found))
        #expect(abs(state.probability - smallest) < 1e-12)
        let frontier = replay.frontier()
        let ruledOut = Self.smallest(labels, records, missed: frontier.mostMissed + 1)
        #expect(rule.isMet(by: ruledOut))
        if frontier.mostMissed > 0 {
          let kept = Self.smallest(labels, records, missed: frontier.mostMissed)
          #expect(!rule.isMet(by: kept))
        }
      }
    }
  }

  /// Every urn, as the definition has it.
  private static func smallest(_ labels: [Bool], _ records: Int, missed: Int) -> Double {
    guard missed <= records - labels.count else { return 0 }
    return (1...labels.count).map { size in
      let found = labels.suffix(size).count { $0 }
      return HypergeometricLaw(
        population: records - labels.count + size,
        relevant: found + missed,
        drawn: size
      ).atMost(found)
    }.min() ?? 1
  }

  @Test func withoutBiasTheBiasedUrnIsThePlainOne() {
    for (seen, other, unseen, missed) in [(3, 20, 40, 2), (0, 50, 10, 1), (40, 300, 900, 5)] {
      let plain = HypergeometricLaw(
        population: seen + other + unseen,
        relevant: seen + missed,
        drawn: seen + other
      ).atMost(seen)
      let biased = WalleniusLaw(bias: 1).atMost(
        relevantDrawn: seen,
        irrelevantDrawn: other,
        unseen: unseen,
        missed: missed
      )
      #expect(abs(biased / plain - 1) < 1e-9)
    }
  }

  @Test func aStopReplays() throws {
    let rule = try #require(StoppingRule(target: 0.8))
    var random = SeededRandom(seed: 3)
    let labels = (0..<400).map { Int.random(in: 0...(2 + $0 / 4), using: &random) == 0 }
    var first = StoppingReplay(rule, records: 400)
    var second = StoppingReplay(rule, records: 400)
    let states = labels.map { first.note(isRelevant: $0) }
    #expect(labels.map { second.note(isRelevant: $0) } == states)
    #expect(first.stop == second.stop)
    #expect(first.stop == states.first(where: \.mayStop))
  }

  @Test func whereTooFewAreLeftToMissTheTargetItIsReached() throws {
    let rule = try #require(StoppingRule())
    var replay = StoppingReplay(rule, records: 30)
    for _ in 0..<29 { replay.note(isRelevant: true) }
    #expect(replay.state.probability == 0)
    replay.note(isRelevant: false)
    #expect(replay.state.mayStop)
    #expect(replay.frontier().recall == 1)
  }

  @Test func nothingShownRulesNothingOut() throws {
    var replay = StoppingReplay(try #require(StoppingRule()), records: 50)
    #expect(replay.state.probability == 1)
    #expect(replay.likelyProbability() == 1)
    #expect(replay.frontier() == RecallFrontier(found: 0, mostMissed: 50))
    #expect(replay.frontier().recall == nil)
    var empty = StoppingReplay(try #require(StoppingRule()), records: 0)
    empty.note(isRelevant: true)
    #expect(empty.state.shown == 0)
  }

  @Test func aRuleNeedsSharesWithinItsBounds() {
    for number in [0, 1, -0.5, 1.5, .nan, .infinity] {
      #expect(StoppingRule(target: number) == nil)
      #expect(StoppingRule(confidence: number) == nil)
    }
    #expect(StoppingRule(bias: 0.5) == nil)
    #expect(StoppingRule(bias: .nan) == nil)
  }
}
