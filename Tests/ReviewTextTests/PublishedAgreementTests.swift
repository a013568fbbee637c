import ReviewText
import Testing

/// Tables of two raters whose statistics are in print, or were computed by others.
@Suite struct PublishedAgreementTests {
  /// The two tables of Feinstein and Cicchetti 1990, doi:10.1016/0895-4356(90)90158-L, with one
  /// proportion of agreement and two kappas; the specific agreements of their second paper,
  /// doi:10.1016/0895-4356(90)90159-M; the adjusted kappa of Byrt and others 1993.
  @Test func theParadoxOfKappaIsAsPublished() {
    let even = AgreementStatistics(AgreementTable([[40, 9], [6, 45]]))
    let skewed = AgreementStatistics(AgreementTable([[80, 10], [5, 5]]))
    for statistics in [even, skewed] {
      #expect(rounded(statistics.proportionAgreed, 2) == 0.85)
      #expect(rounded(statistics.pabak, 2) == 0.70)
    }
    #expect(rounded(even.kappa, 2) == 0.70)
    #expect(rounded(skewed.kappa, 2) == 0.32)
    #expect(rounded(even.positiveAgreement, 2) == 0.84)
    #expect(rounded(even.negativeAgreement, 2) == 0.86)
    #expect(rounded(skewed.positiveAgreement, 2) == 0.91)
    #expect(rounded(skewed.negativeAgreement, 2) == 0.40)
  }

  /// Gwet 2002, "Kappa statistic is not satisfactory for assessing the extent of agreement".
  @Test func kappaBelowChanceBesideNearlyCompleteAgreementIsAsPublished() {
    let statistics = AgreementStatistics(AgreementTable([[118, 5], [2, 0]]))
    #expect(rounded(statistics.kappa, 4) == -0.0234)
    #expect(rounded(statistics.ac1, 4) == 0.9408)
  }

  /// Fleiss, Levin and Paik 2003, Statistical Methods for Rates and Proportions, table 18.1.
  @Test func threeDiagnosesAreAsPublished() {
    let statistics = AgreementStatistics(AgreementTable([[75, 1, 4], [5, 4, 1], [0, 0, 10]]))
    #expect(rounded(statistics.kappa, 2) == 0.68)
    #expect(abs(standardError(statistics.kappa) - 0.087) < 0.001)
  }

  /// Kappa with statsmodels 0.15.0, AC1 with irrCAC 0.4.4, which prints five digits.
  @Test(
    arguments: [
      ([[40, 9], [6, 45]], 0.6995192307692307, 0.07139360269998822, 0.70075, 0.07135),
      ([[80, 10], [5, 5]], 0.318181818181818, 0.13345652122383617, 0.808, 0.05213),
      ([[118, 5], [2, 0]], -0.02339181286549608, 0.012286756672845256, 0.94078, 0.02296),
      (
        [[75, 1, 4], [5, 4, 1], [0, 0, 10]], 0.676470588235294, 0.08770295347521254, 0.86757,
        0.03923
      ),
      ([[7, 3], [1, 12]], 0.6377952755905513, 0.16148471172573634, 0.66787, 0.15586),
      ([[310, 14], [22, 61]], 0.7174483184202408, 0.04416555291067867, 0.87128, 0.02194),
      (
        [[5, 2, 1, 0], [0, 9, 3, 1], [2, 0, 4, 4], [1, 1, 0, 12]], 0.5460659045057161,
        0.09324806491428048, 0.55897, 0.09386
      ),
    ]
  )
  func independentImplementationsSayTheSame(
    counts: [[Int]],
    kappa: Double,
    kappaError: Double,
    ac1: Double,
    ac1Error: Double
  ) throws {
    let statistics = AgreementStatistics(AgreementTable(counts))
    #expect(abs(try #require(statistics.kappa).value - kappa) < 1e-12)
    #expect(abs(standardError(statistics.kappa) - kappaError) < 1e-12)
    #expect(abs(try #require(statistics.ac1).value - ac1) < 0.000_006)
    #expect(abs(standardError(statistics.ac1) - ac1Error) < 0.000_006)
  }

  private func standardError(_ estimate: Estimate?) -> Double {
    guard let estimate else { return .nan }
    // From the side that is not cut off at a bound.
    return max(
      estimate.interval.high - estimate.value,
      estimate.value - estimate.interval.low
    ) / 1.959963984540054
  }

  private func rounded(_ estimate: Estimate?, _ decimals: Int) -> Double? {
    let scale = decimals == 2 ? 100.0 : 10_000.0
    return estimate.map { ($0.value * scale).rounded() / scale }
  }
}
