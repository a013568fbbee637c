import Testing

@testable import Screening

/// Orders of real reviews, beside what ASReview 3.0.8 made of them.
@Suite(.enabled(if: LabelledReview.folder != nil, "SYNTH_BENCHMARK_DATA names no folder"))
struct LabelledReviewTests {
  @Test(arguments: [
    ("Cohen_ADHD", ["75", "9"], 0.07029), ("Cohen_ADHD", ["265", "383"], 0.07676),
  ])
  func ordersAsASReviewDoes(name: String, priors: [String], loss: Double) throws {
    let metrics = try #require(try LabelledReview(name).metrics(.u4, priors: priors))
    #expect(abs(metrics.loss - loss) <= 0.001)
  }

  @Test func losesLessThanThat() throws {
    let metrics = try #require(
      try LabelledReview("Cohen_ADHD").metrics(.standard, priors: ["75", "9"])
    )
    #expect(metrics.loss < 0.067)
  }
}
