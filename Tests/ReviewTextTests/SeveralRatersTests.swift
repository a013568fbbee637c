import ReviewText
import TestRandom
import Testing

@Suite struct SeveralRatersTests {
  /// Four observers and twelve units, three of which not everybody saw: Krippendorff 2011,
  /// "Computing Krippendorff's alpha-reliability"; the statistics are those of Gwet's handbook.
  private static let units: [[Int?]] = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
    [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
  ]

  @Test func anIncompletePublishedTableComesOutRight() {
    let rows = (0..<12).map { unit in
      (1...5).map { category in Self.units.count { $0[unit] == category } }
    }
    let statistics = SeveralRaters(RatingCounts(rows))
    #expect(statistics.n == 11)
    #expect(isNear(statistics.proportionAgreed?.value, 0.81818))
    #expect(isNear(statistics.fleissKappa?.value, 0.76117))
    #expect(isNear(statistics.ac1?.value, 0.77544))
    #expect(isNear(error(statistics.fleissKappa), 0.15302))
    #expect(isNear(error(statistics.ac1), 0.14295))
  }

  /// Fourteen raters and ten subjects, a much printed example; errors computed with irrCAC 0.4.4.
  @Test func aCompletePublishedTableComesOutRight() {
    let statistics = SeveralRaters(
      RatingCounts([
        [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
        [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
      ])
    )
    #expect(isNear(statistics.fleissKappa?.value, 0.20993))
    #expect(isNear(statistics.ac1?.value, 0.22561))
    #expect(isNear(error(statistics.fleissKappa), 0.09237))
    #expect(isNear(error(statistics.ac1), 0.09332))
  }

  @Test func twoRatersWhoRatedEverythingAgreeAsInTheTable() {
    var random = SeededRandom(seed: 4)
    for _ in 0..<50 {
      let c = (0..<4).map { _ in Int.random(in: 1...30, using: &random) }
      let table = AgreementStatistics(AgreementTable([[c[0], c[1]], [c[2], c[3]]]))
      let rows =
        Array(repeating: [2, 0], count: c[0]) + Array(repeating: [1, 1], count: c[1] + c[2])
        + Array(repeating: [0, 2], count: c[3])
      let several = SeveralRaters(RatingCounts(rows))
      #expect(several.n == table.n)
      #expect(isNear(several.proportionAgreed?.value, table.proportionAgreed?.value ?? -1))
      #expect(isNear(several.ac1?.value, table.ac1?.value ?? -1))
    }
  }

  @Test func whatIsUndefinedIsNil() {
    #expect(SeveralRaters(RatingCounts([])).ac1 == nil)
    let alone = SeveralRaters(RatingCounts([[1, 0], [0, 1]]))
    #expect(alone.n == 0 && alone.proportionAgreed == nil && alone.ac1 == nil)
    let oneCategory = SeveralRaters(RatingCounts([[3, 0], [3, 0]]))
    #expect(oneCategory.fleissKappa == nil && oneCategory.ac1?.value == 1)
    #expect(SeveralRaters(RatingCounts([[2, 1]])).ac1 == nil)
  }

  private func error(_ estimate: Estimate?) -> Double? {
    estimate.map {
      max($0.interval.high - $0.value, $0.value - $0.interval.low) / 1.959963984540054
    }
  }

  private func isNear(_ value: Double?, _ expected: Double) -> Bool {
    value.map { abs($0 - expected) < 0.000_006 } ?? false
  }
}
