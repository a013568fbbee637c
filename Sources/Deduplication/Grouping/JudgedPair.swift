import ReviewModel

/// A pair that was compared, and what the evidence says of it.
struct JudgedPair: Sendable {
  let pair: CandidatePairs.Pair
  let judgement: PairJudgement
  /// Whether a reader of the artefacts should find it there.
  let isClose: Bool

  init(_ pair: CandidatePairs.Pair, of forms: [RecordForm]) {
    let comparison = PairComparison(forms[pair.a], forms[pair.b])
    self.pair = pair
    judgement = PairJudgement(comparison)
    isClose =
      judgement.kinship != .different || judgement.isUncertain || comparison.hasSameIdentifier
      || comparison.title.agrees && comparison.hasTellingTitle
  }
}
