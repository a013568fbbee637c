import ReviewModel

/// All records compared, judged and grouped: normalise, block, compare, decide, group in one view.
struct JudgedRecords: Sendable {
  let distinct: DistinctRecords
  /// The pairs worth showing, in order.
  let pairs: [JudgedPair]
  let decided: DecidedPairs
  let groups: RecordGroups
  let kinds: Set<Kinship>
  /// Decisions that could not be followed.
  let diagnostics: [Diagnostic]

  init(_ records: [Record], decisions: [DuplicateDecision], merging kinds: Set<Kinship>) {
    let distinct = DistinctRecords(records)
    let words = DuplicateWords(decisions, indexOfID: distinct.indexOfID)
    let decided = DecidedPairs(words, merging: kinds, count: distinct.forms.count)
    let pairs = CandidatePairs(of: distinct.forms).pairs.lazy
      .map { JudgedPair($0, of: distinct.forms) }
      .filter(\.isClose)
    self.distinct = distinct
    self.pairs = Array(pairs)
    self.decided = decided
    self.kinds = kinds
    groups = RecordGroups(
      of: distinct,
      in: records,
      pairs: self.pairs,
      merging: kinds,
      decided: decided
    )
    diagnostics = words.idle + decided.conflicts.map(\.diagnostic)
  }

  /// The pair of groups in which two records lie.
  func groupPair(_ pair: CandidatePairs.Pair) -> CandidatePairs.Pair {
    CandidatePairs.Pair(groups.groupOf[pair.a], groups.groupOf[pair.b])
  }

  func areTogether(_ pair: CandidatePairs.Pair) -> Bool {
    groups.groupOf[pair.a] == groups.groupOf[pair.b]
  }

  /// The ID of the report in whose group a record lies.
  func report(_ index: Int) -> Report.ID { Report.ID(distinct.id(groups.groupOf[index])) }
}
