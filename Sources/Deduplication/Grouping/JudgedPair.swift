import ReviewModel

/// A pair that was compared, and what the evidence says of it.
struct JudgedPair: Sendable {
  let pair: CandidatePairs.Pair
  let judgement: PairJudgement
  /// Whether a reader of the artefacts should find it there.
  let isClose: Bool

  /// Compares and judges a pair; nil where a first glance shows that it comes to nothing.
  init?(_ pair: CandidatePairs.Pair, of forms: borrowing FormList) {
    let (a, b) = (forms[pair.a], forms[pair.b])
    let title = TitleComparison(a, b)
    if FirstGlance.isEnough(a, b, title) { return nil }
    let comparison = PairComparison(a, b, title)
    self.pair = pair
    judgement = PairJudgement(comparison)
    isClose =
      judgement.kinship != .different || judgement.isUncertain || comparison.hasSameIdentifier
      || comparison.title.agrees && comparison.hasTellingTitle
  }
}
