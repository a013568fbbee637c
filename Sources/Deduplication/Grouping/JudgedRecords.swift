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

  /// - Parameters:
  ///   - forms: The forms of all occurrences.
  ///   - decisions: What people decided.
  ///   - kinds: The kinships that are merged.
  init(_ forms: [RecordForm], decisions: [DuplicateDecision], merging kinds: Set<Kinship>) {
    let distinct = DistinctRecords(forms)
    let words = DuplicateWords(decisions, in: distinct)
    let decided = DecidedPairs(words, merging: kinds, count: distinct.forms.count)
    let index = BlockIndex(of: distinct.forms)
    pairs = Self.closePairs(CandidatePairs(in: index, of: distinct.forms), of: distinct.forms)
    self.distinct = distinct
    self.decided = decided
    self.kinds = kinds
    groups = RecordGroups(
      of: distinct,
      blocks: index,
      pairs: pairs,
      merging: kinds,
      decided: decided
    )
    diagnostics = words.idle + decided.conflicts.map(\.diagnostic)
  }

  private static func closePairs(_ candidates: CandidatePairs, of forms: FormList) -> [JudgedPair] {
    var close: [JudgedPair] = []
    for pair in candidates.pairs {
      if let judged = JudgedPair(pair, of: forms), judged.isClose { close.append(judged) }
    }
    return close
  }

  func comparison(of pair: CandidatePairs.Pair) -> PairComparison {
    PairComparison(distinct.forms[pair.a], distinct.forms[pair.b])
  }

  /// Every field of a pair, with the values that stand in the records.
  func fields(of pair: CandidatePairs.Pair, in records: [Record]) -> [FieldComparison] {
    comparison(of: pair).fields(
      of: distinct.record(of: [pair.a], in: records),
      and: distinct.record(of: [pair.b], in: records)
    )
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
