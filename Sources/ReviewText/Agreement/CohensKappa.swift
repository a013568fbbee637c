/// Cohen's kappa: the agreement beyond what the raters' own frequencies would give.
enum CohensKappa {
  /// The estimate; nil where the agreement expected by chance is complete.
  ///
  /// Variance in large samples: Fleiss, Cohen and Everitt 1969, doi:10.1037/h0028106.
  static func estimate(_ table: AgreementTable) -> Estimate? {
    let (rows, columns) = (table.rowShares, table.columnShares)
    let expected = zip(rows, columns).map { $0 * $1 }.reduce(0, +)
    guard expected < 1 - 1e-12 else { return nil }
    let value = (table.agreedShare - expected) / (1 - expected)
    let disagreement = 1 - value
    var sum = 0.0
    for (i, row) in table.shares.enumerated() {
      for (j, share) in row.enumerated() {
        let onDiagonal = 1 - (rows[i] + columns[i]) * disagreement
        let offDiagonal = disagreement * (columns[i] + rows[j])
        let weight = i == j ? onDiagonal : offDiagonal
        sum += share * weight * weight
      }
    }
    let offset = value - expected * disagreement
    let scale = Double(table.total) * (1 - expected) * (1 - expected)
    let variance = (sum - offset * offset) / scale
    return Estimate(value: value, interval: .normal(value, variance: variance, within: -1...1))
  }
}
