import ReviewText
import TestRandom
import Testing

private func isNear(_ value: Double?, _ expected: Double, by margin: Double = 0.0005) -> Bool {
  value.map { abs($0 - expected) < margin } ?? false
}

/// Twenty and fifteen of fifty agreed: the usual textbook example, worked by hand.
@Test func aWorkedExampleComesOutRight() {
  let statistics = AgreementStatistics(AgreementTable([[20, 5], [10, 15]]))
  #expect(statistics.n == 50)
  #expect(isNear(statistics.proportionAgreed?.value, 0.7))
  #expect(isNear(statistics.positiveAgreement?.value, 40.0 / 55))
  #expect(isNear(statistics.negativeAgreement?.value, 30.0 / 45))
  #expect(isNear(statistics.kappa?.value, 0.4))
  #expect(isNear(statistics.pabak?.value, 0.4))
  #expect(isNear(statistics.ac1?.value, 0.205 / 0.505))
}

/// The intervals that the delta method gives when the statistics are differentiated numerically.
@Test func intervalsAreThoseOfTheDeltaMethod() {
  let two = AgreementStatistics(AgreementTable([[20, 5], [10, 15]]))
  #expect(isNear(two.kappa?.interval.low, 0.151092) && isNear(two.kappa?.interval.high, 0.648908))
  #expect(isNear(two.ac1?.interval.low, 0.150848) && isNear(two.ac1?.interval.high, 0.661033))
  let three = AgreementStatistics(AgreementTable([[10, 1, 0], [2, 8, 1], [0, 1, 7]]))
  #expect(isNear(three.kappa?.value, 0.747475) && isNear(three.kappa?.interval.low, 0.545037))
  #expect(isNear(three.ac1?.value, 0.751347) && isNear(three.ac1?.interval.low, 0.552461))
}

@Test func kappaFallsWhereOneCategoryIsRareAndAC1DoesNot() {
  let statistics = AgreementStatistics(AgreementTable([[1, 2], [2, 95]]))
  #expect(isNear(statistics.proportionAgreed?.value, 0.96))
  #expect((statistics.kappa?.value ?? 1) < 0.4)
  #expect((statistics.ac1?.value ?? 0) > 0.9)
}

@Test func whatIsUndefinedIsNil() {
  let nothing = AgreementStatistics(AgreementTable([[0, 0], [0, 0]]))
  #expect(nothing.proportionAgreed == nil && nothing.kappa == nil && nothing.ac1 == nil)
  let oneCategory = AgreementStatistics(AgreementTable([[12, 0], [0, 0]]))
  #expect(oneCategory.kappa == nil)
  #expect(oneCategory.negativeAgreement == nil)
  #expect(oneCategory.pabak?.value == 1)
}

@Test func threeCategoriesHaveNoPositiveAgreement() {
  let statistics = AgreementStatistics(AgreementTable([[10, 1, 0], [2, 8, 1], [0, 1, 7]]))
  #expect(statistics.positiveAgreement == nil)
  #expect(isNear(statistics.pabak?.value, (3 * 25.0 / 30 - 1) / 2))
}

@Test func agreementDoesNotDependOnTheOrderOfRatersOrCategories() {
  var random = SeededRandom(seed: 11)
  for _ in 0..<200 {
    let c = (0..<4).map { _ in Int.random(in: 0...30, using: &random) }
    let table = AgreementStatistics(AgreementTable([[c[0], c[1]], [c[2], c[3]]]))
    let swapped = AgreementStatistics(AgreementTable([[c[0], c[2]], [c[1], c[3]]]))
    let reversed = AgreementStatistics(AgreementTable([[c[3], c[2]], [c[1], c[0]]]))
    for other in [swapped, reversed] {
      if let kappa = table.kappa { #expect(isNear(other.kappa?.value, kappa.value, by: 1e-9)) }
      if let ac1 = table.ac1 { #expect(isNear(other.ac1?.value, ac1.value, by: 1e-9)) }
    }
    for estimate in [table.kappa, table.ac1, table.pabak, table.proportionAgreed] {
      guard let estimate else { continue }
      #expect(estimate.interval.low <= estimate.value + 1e-9)
      #expect(estimate.value <= estimate.interval.high + 1e-9)
    }
  }
}
