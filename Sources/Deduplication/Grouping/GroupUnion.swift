import ReviewModel

/// Two groups that were joined because their merged views agree.
struct GroupUnion: Sendable {
  /// The records that the two groups kept.
  let pair: CandidatePairs.Pair
  let rule: DuplicateRule
  /// How the merged views compare.
  let fields: [FieldComparison]
}
