/// A 95 % confidence interval.
package struct ConfidenceInterval: Sendable, Hashable, Codable {
  package let low: Double
  package let high: Double

  package init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// The normal quantile of a two-sided interval of 95 %.
  static let quantile = 1.959963984540054

  /// Around an estimate with a large-sample variance, within the bounds of the statistic.
  static func normal(
    _ estimate: Double,
    variance: Double,
    within bounds: ClosedRange<Double>
  ) -> Self {
    let margin = quantile * max(0, variance).squareRoot()
    return Self(
      low: max(bounds.lowerBound, estimate - margin),
      high: min(bounds.upperBound, estimate + margin)
    )
  }

  /// Wilson's score interval of a proportion.
  ///
  /// Source: Wilson 1927, doi:10.1080/01621459.1927.10502953.
  static func wilson(_ successes: Int, of total: Int) -> Self {
    let (z, n) = (quantile, Double(total))
    let share = Double(successes) / n
    let centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    let margin =
      z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    return Self(low: max(0, centre - margin), high: min(1, centre + margin))
  }

  /// The interval of a statistic that rises linearly with this one.
  func scaled(_ transform: (Double) -> Double) -> Self {
    Self(low: transform(low), high: transform(high))
  }
}
