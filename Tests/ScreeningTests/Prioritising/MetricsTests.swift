import Testing

@testable import Screening

/// The metrics of an order; the figures were worked out by hand.
struct MetricsTests {
  private static func metrics(_ labels: [Int], priors: Int = 0) -> ReplayMetrics? {
    ReplayMetrics(
      labels.enumerated().map {
        Replay.Step(record: $0.offset, isPrior: $0.offset < priors, isRelevant: $0.element == 1)
      }
    )
  }

  @Test func givesNothingToLoseWhereAllRelevantComeFirst() throws {
    let best = try #require(Self.metrics([1, 1, 0, 0, 0, 0, 0, 0, 0, 0]))
    #expect(best.loss == 0)
    #expect(best.ndcg == 1)
    #expect(best.workSaved100 == 0.8)
    #expect(best.averageTimeToDiscovery == 1.5)
  }

  @Test func losesAllWhereTheyComeLast() throws {
    #expect(try #require(Self.metrics([0, 0, 0, 1, 1])).loss == 1)
  }

  @Test func countsNoPriors() throws {
    let metrics = try #require(Self.metrics([1, 0, 0, 1, 0, 0], priors: 2))
    #expect([metrics.recordCount, metrics.relevantCount, metrics.priorCount] == [4, 1, 2])
    #expect(metrics.readFor100 == 2)
    #expect(abs(metrics.ndcg - 0.6309297535714575) < 1e-12)
    #expect(abs(metrics.loss - 1.0 / 3) < 1e-12)
  }

  @Test func hasNoMetricsOfOneKindAlone() {
    #expect(Self.metrics([0, 0, 0]) == nil)
    #expect(Self.metrics([1, 1]) == nil)
    #expect(Self.metrics([]) == nil)
  }
}
