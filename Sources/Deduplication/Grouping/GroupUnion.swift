import ReviewModel

/// Two groups that were joined because their merged views agree.
struct GroupUnion: Sendable {
  /// The records that the two groups kept.
  let pair: CandidatePairs.Pair
  let rule: DuplicateRule
  /// The members of the two groups before they were joined.
  let left: [Int]
  let right: [Int]

  /// How the merged views compare.
  func fields(of distinct: DistinctRecords, in records: [Record]) -> [FieldComparison] {
    let a = distinct.record(of: left, in: records)
    let b = distinct.record(of: right, in: records)
    return PairComparison(RecordForm(a), RecordForm(b)).fields(of: a, and: b)
  }
}
