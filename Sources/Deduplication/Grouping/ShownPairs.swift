import ReviewModel

/// The compared pairs as they are handed on, with what came of each.
struct ShownPairs: Sendable {
  /// Each pair once, in order of the IDs.
  let pairs: [ComparedPair]
  /// The pairs that a person should look at, the most doubtful first.
  let uncertain: [ComparedPair]

  init(_ judged: JudgedRecords, stated: [StatedPair], records: [Record]) {
    let doubts = UncertainPairs(in: judged).doubts
    let doubtOf = Dictionary(uniqueKeysWithValues: doubts.map { ($0.pair, $0.doubt) })
    let refused = Set(judged.groups.refused.map(\.pair))
    var verdicts: [CandidatePairs.Pair: (Kinship, DuplicateRule)] = [:]
    for stated in stated { verdicts[stated.pair] = (stated.kinship, stated.rule) }
    for pair in judged.pairs {
      if pair.judgement.kinship == .different, verdicts[pair.pair] != nil { continue }
      let isRefused = refused.contains(pair.pair) && !judged.areTogether(pair.pair)
      verdicts[pair.pair] =
        isRefused
        ? (.different, .groupContradicts) : (pair.judgement.kinship, pair.judgement.rule)
    }
    for union in judged.groups.unions { verdicts[union.pair] = (.same, union.rule) }
    let contested = Set(judged.decided.conflicts.compactMap(\.pair))
    for (pair, word) in judged.decided.pairs {
      if let kinship = word.kinship, !contested.contains(pair) {
        verdicts[pair] = (kinship, .decided)
      } else {
        verdicts[pair] = (.different, .decisionsConflict)
      }
    }
    let unions = Dictionary(
      judged.groups.unions.map { ($0.pair, $0.fields(of: judged.distinct, in: records)) },
      uniquingKeysWith: { first, _ in first }
    )
    let shown = verdicts.sorted { $0.key < $1.key }
      .map { pair, verdict in
        Self.shown(pair, verdict, unions[pair], doubt: doubtOf[pair], in: judged, records)
      }
    pairs = shown
    let place = Dictionary(
      uniqueKeysWithValues: verdicts.keys.sorted().enumerated().map { ($1, $0) }
    )
    uncertain = doubts.compactMap { doubt in place[doubt.pair].map { shown[$0] } }
  }

  private static func shown(
    _ pair: CandidatePairs.Pair,
    _ verdict: (kinship: Kinship, rule: DuplicateRule),
    _ fields: [FieldComparison]?,
    doubt: Double?,
    in judged: JudgedRecords,
    _ records: [Record]
  ) -> ComparedPair {
    ComparedPair(
      a: judged.distinct.id(pair.a),
      b: judged.distinct.id(pair.b),
      kinship: verdict.kinship,
      isUncertain: doubt != nil,
      rule: verdict.rule.rawValue,
      comparisons: fields ?? judged.fields(of: pair, in: records),
      doubt: doubt ?? 0
    )
  }
}
