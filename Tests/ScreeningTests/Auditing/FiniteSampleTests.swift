import Testing

@testable import Screening

@Suite struct FiniteSampleTests {
  /// Computed by counting up with scipy 1.12's hypergeometric law.
  @Test(
    arguments: [
      (1000, 100, 0, 28), (1000, 100, 2, 59), (5000, 300, 0, 48), (60, 60, 3, 3), (40, 0, 0, 40),
      (8000, 500, 4, 143),
    ]
  )
  func theUpperBoundIsThatOfAnIndependentImplementation(
    population: Int,
    drawn: Int,
    relevant: Int,
    most: Int
  ) throws {
    let sample = try #require(
      FiniteSample(population: population, drawn: drawn, relevant: relevant)
    )
    #expect(sample.mostRelevant(confidence: 0.95) == most)
  }

  @Test func theBoundHoldsAsOftenAsItSays() throws {
    // Of every number of relevant records, the samples whose bound falls short have no more than
    // the probability that the confidence leaves.
    for relevant in 0...60 {
      let law = HypergeometricLaw(population: 60, relevant: relevant, drawn: 20)
      var short = 0.0
      for found in 0...min(20, relevant) where law.atLeast(found) > 0 {
        guard let sample = FiniteSample(population: 60, drawn: 20, relevant: found) else {
          continue
        }
        if sample.mostRelevant(confidence: 0.95) < relevant {
          short = max(short, law.atMost(found))
        }
      }
      #expect(short <= 0.05 + 1e-12)
    }
  }

  @Test func aSampleOfTheNeededSizeIsEnoughAndOneLessIsNot() throws {
    for (population, most) in [(1000, 5), (300, 0), (20_000, 10), (50, 49)] {
      let size = FiniteSample.size(population: population, leaving: most, confidence: 0.95)
      let enough = try #require(FiniteSample(population: population, drawn: size, relevant: 0))
      #expect(enough.mostRelevant(confidence: 0.95) <= most)
      if let short = FiniteSample(population: population, drawn: size - 1, relevant: 0) {
        #expect(short.mostRelevant(confidence: 0.95) > most)
      }
    }
  }

  @Test func aSampleLiesWithinItsPopulation() {
    #expect(FiniteSample(population: 3, drawn: 4, relevant: 0) == nil)
    #expect(FiniteSample(population: 4, drawn: 3, relevant: -1) == nil)
  }

  @Test func theEndPhaseIsLargeEnoughToShowTheTargetReached() throws {
    let rule = try #require(StoppingRule())
    // 100 found: a sixth missed one would mean a recall below 95 %.
    #expect(rule.leastMissed(found: 100) == 6)
    #expect(
      EndPhase.size(found: 100, unread: 1000, rule: rule)
        == FiniteSample.size(population: 1000, leaving: 5, confidence: 0.95)
    )
  }
}
