import Testing

@testable import Screening

/// Orders of real reviews, beside what ASReview 3.0.8 made of them.
///
/// Compared is the mean loss of three runs, measured to three decimals; larger reviews are compared by
/// `Benchmarks/screening`.
@Suite(.enabled(if: LabelledReview.folder != nil, "SYNTH_BENCHMARK_DATA names no folder"))
struct LabelledReviewTests {
  private static let eyes = (
    name: "CLEF2017_CD008760", priors: [["17", "40"], ["57", "46"], ["28", "15"]]
  )
  private static let urinary = (
    name: "Cohen_UrinaryIncontinence", priors: [["40", "14"], ["199", "134"], ["205", "186"]]
  )

  private func loss(
    _ review: (name: String, priors: [[String]]),
    _ model: RankingModel
  ) throws -> Double {
    let labelled = try LabelledReview(review.name)
    let losses = try review.priors.map { priors in
      try #require(labelled.metrics(model, priors: priors)).loss
    }
    return losses.reduce(0, +) / Double(losses.count)
  }

  @Test func ordersAsASReviewDoes() throws {
    #expect(abs(try loss(Self.eyes, .u4) - 0.034) <= 0.001)
    #expect(abs(try loss(Self.urinary, .u4) - 0.126) <= 0.001)
  }

  @Test func losesLessThanThat() throws {
    #expect(try loss(Self.urinary, .standard) < 0.1245)
  }
}
