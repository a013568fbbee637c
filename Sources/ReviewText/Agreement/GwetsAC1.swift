/// Gwet's AC1: agreement beyond chance that does not fall when one category is rare.
enum GwetsAC1 {
  /// The estimate; nil where the agreement expected by chance is complete.
  ///
  /// Value and variance for two raters: Gwet 2008, doi:10.1348/000711006X126600.
  static func estimate(_ table: AgreementTable) -> Estimate? {
    let others = Double(table.size - 1)
    let mean = zip(table.rowShares, table.columnShares).map { ($0 + $1) / 2 }
    let observed = table.agreedShare
    let expected = mean.map { $0 * (1 - $0) }.reduce(0, +) / others
    guard expected < 1 - 1e-12 else { return nil }
    let value = (observed - expected) / (1 - expected)
    var diagonal = 0.0
    var squares = 0.0
    for (i, row) in table.shares.enumerated() {
      diagonal += row[i] * (1 - mean[i]) / others
      for (j, share) in row.enumerated() {
        let weight = 1 - (mean[i] + mean[j]) / 2
        squares += share * weight * weight / (others * others)
      }
    }
    let rest = 1 - value
    let covariance = 4 * rest * (diagonal - observed * expected)
    let spread =
      observed * (1 - observed) - covariance + 4 * rest * rest * (squares - expected * expected)
    let scale = Double(table.total) * (1 - expected) * (1 - expected)
    return Estimate(
      value: value,
      interval: .normal(value, variance: spread / scale, within: -1...1)
    )
  }
}
