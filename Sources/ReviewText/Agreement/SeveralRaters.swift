/// How far more than two raters agree; what is undefined is nil.
///
/// Things with one rater tell how frequent a category is, and nothing of agreement. Values and
/// variances over things: Gwet 2008, doi:10.1348/000711006X126600, and Gwet 2021, Handbook of
/// Inter-Rater Reliability, 5th edition. Intervals are ± 1.96 large-sample standard errors.
package struct SeveralRaters: Sendable, Hashable, Codable {
  /// Things that two or more have rated.
  package let n: Int
  /// The share of pairs of raters who agree, averaged over things.
  package let proportionAgreed: Estimate?
  /// Fleiss' kappa, for any number of raters of each thing.
  ///
  /// Source: Fleiss 1971, doi:10.1037/h0031619.
  package let fleissKappa: Estimate?
  /// Gwet's AC1 for several raters.
  package let ac1: Estimate?

  package init(_ counts: RatingCounts) {
    n = counts.comparable
    let shares = counts.meanShares
    let others = Double(counts.categories - 1)
    proportionAgreed = Self.estimate(counts, weights: shares.map { _ in 0 })
    fleissKappa = Self.estimate(counts, weights: shares)
    ac1 = Self.estimate(counts, weights: shares.map { (1 - $0) / others })
  }

  /// Agreement beyond what chance gives; each category adds its share times its weight to chance.
  private static func estimate(_ counts: RatingCounts, weights: [Double]) -> Estimate? {
    let agreed = counts.pairsAgreed
    let total = Double(counts.rows.count)
    let comparable = Double(counts.comparable)
    guard total > 1, comparable > 0 else { return nil }
    let observed = agreed.compactMap(\.self).reduce(0, +) / comparable
    let expected = zip(counts.meanShares, weights).map { $0 * $1 }.reduce(0, +)
    guard expected < 1 - 1e-12 else { return nil }
    let value = (observed - expected) / (1 - expected)
    var squares = 0.0
    for (share, pairs) in zip(counts.shares, agreed) {
      let own = pairs.map { total / comparable * ($0 - expected) / (1 - expected) } ?? 0
      let chance = zip(share, weights).map { $0 * $1 }.reduce(0, +)
      let part = own - 2 * (1 - value) * (chance - expected) / (1 - expected)
      squares += (part - value) * (part - value)
    }
    let variance = squares / (total * (total - 1))
    return Estimate(value: value, interval: .normal(value, variance: variance, within: -1...1))
  }
}
