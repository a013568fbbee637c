/// How an order is learned from decisions.
package struct RankingModel: Sendable, Hashable {
  /// The kinds of terms that are looked at.
  let kinds: [TermKind]
  /// The share of each kind in the similarity that each machine sees; a machine's add up to 1.
  let shares: [Lanes]
  /// How many of the two machines are used.
  let machineCount: Int
  /// The price of a record on the wrong side of the margin, before it is weighted.
  let cost: Double
  /// The weight of all relevant records together, against that of all others together.
  let ratio: Double
  /// The slope of its price below which a decided record is left as it is.
  let tolerance: Float
  /// The most often that decided records are gone through after one decision.
  let passes: Int

  /// One number for each of two machines that are trained side by side.
  typealias Lanes = SIMD2<Float>

  /// The model ELAS u4 of ASReview 3: one machine on words and pairs of them.
  package static let u4 = RankingModel(
    kinds: [.wordsAndPairs],
    shares: [Lanes(1, 0)],
    machineCount: 1,
    tolerance: 3e-4,
    passes: 200
  )

  /// Our own: beside u4's machine another one, to which stems count most, and those of titles twice.
  ///
  /// What either of them takes too seriously, the other rarely does. The shares are the only numbers
  /// that u4 does not have.
  package static let standard = RankingModel(
    kinds: [.wordsAndPairs, .stems, .titleStems],
    shares: [Lanes(1, 0.3), Lanes(0, 0.5), Lanes(0, 0.2)],
    machineCount: 2,
    tolerance: 1e-2,
    passes: 1
  )

  private init(
    kinds: [TermKind],
    shares: [Lanes],
    machineCount: Int,
    cost: Double = 0.11,
    ratio: Double = 9.8,
    tolerance: Float,
    passes: Int
  ) {
    (self.kinds, self.shares, self.machineCount) = (kinds, shares, machineCount)
    (self.cost, self.ratio) = (cost, ratio)
    (self.tolerance, self.passes) = (tolerance, passes)
  }
}
