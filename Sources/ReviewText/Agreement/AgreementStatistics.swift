/// How far two raters agree; what is undefined is nil, never 0 or 1.
///
/// Intervals are of 95 %: Wilson's score for the proportion agreed and, scaled, for PABAK; for the
/// others ± 1.96 large-sample standard errors, cut off at the bounds of the statistic.
package struct AgreementStatistics: Sendable, Hashable, Codable {
  /// Things that both rated.
  package let n: Int
  /// The proportion on which they agree.
  package let proportionAgreed: Estimate?
  /// Agreement on the first category and on the second, where there are two.
  ///
  /// Sources: Cicchetti and Feinstein 1990, doi:10.1016/0895-4356(90)90159-M; variance by the delta
  /// method, as in Graham and Bull 1998, doi:10.1016/S0895-4356(98)00061-4.
  package let positiveAgreement: Estimate?
  package let negativeAgreement: Estimate?
  /// Cohen's kappa.
  ///
  /// Variance: Fleiss, Cohen and Everitt 1969, doi:10.1037/h0028106.
  package let kappa: Estimate?
  /// Prevalence- and bias-adjusted kappa.
  ///
  /// Source: Byrt, Bishop and Carlin 1993,
  /// doi:10.1016/0895-4356(93)90018-V.
  package let pabak: Estimate?
  /// Gwet's AC1, with his variance for two raters.
  ///
  /// Source: Gwet 2008, doi:10.1348/000711006X126600.
  package let ac1: Estimate?

  package init(_ table: AgreementTable) {
    n = table.total
    guard n > 0 else {
      (proportionAgreed, positiveAgreement, negativeAgreement) = (nil, nil, nil)
      (kappa, pabak, ac1) = (nil, nil, nil)
      return
    }
    let agreed = Self.agreed(table)
    proportionAgreed = agreed
    positiveAgreement = table.size == 2 ? Self.specific(table, category: 0) : nil
    negativeAgreement = table.size == 2 ? Self.specific(table, category: 1) : nil
    kappa = CohensKappa.estimate(table)
    pabak = Self.pabak(agreed, categories: table.size)
    ac1 = GwetsAC1.estimate(table)
  }

  private static func agreed(_ table: AgreementTable) -> Estimate {
    let agreed = table.counts.indices.map { table.counts[$0][$0] }.reduce(0, +)
    return Estimate(
      value: Double(agreed) / Double(table.total),
      interval: .wilson(agreed, of: table.total)
    )
  }

  private static func specific(_ table: AgreementTable, category: Int) -> Estimate? {
    let both = Double(table.counts[category][category])
    let apart = Double(table.counts[0][1] + table.counts[1][0])
    let whole = 2 * both + apart
    guard whole > 0 else { return nil }
    let variance = 4 * both * apart * (both + apart) / (whole * whole * whole * whole)
    let value = 2 * both / whole
    return Estimate(value: value, interval: .normal(value, variance: variance, within: 0...1))
  }

  private static func pabak(_ agreed: Estimate, categories: Int) -> Estimate {
    let k = Double(categories)
    func scaled(_ share: Double) -> Double { (k * share - 1) / (k - 1) }
    return Estimate(value: scaled(agreed.value), interval: agreed.interval.scaled(scaled))
  }
}
