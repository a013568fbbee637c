import ReviewModel

/// The pairs that a person should look at: one for each two groups, the most doubtful first.
struct UncertainPairs: Sendable {
  let doubts: [(pair: CandidatePairs.Pair, doubt: Double)]

  init(in judged: JudgedRecords) {
    let settled = Self.settledGroups(judged)
    var worst: [CandidatePairs.Pair: (pair: CandidatePairs.Pair, doubt: Double)] = [:]
    let contested = Set(judged.decided.conflicts.compactMap(\.pair))
    for (pair, doubt) in Self.open(judged) where !judged.areTogether(pair) {
      let groups = judged.groupPair(pair)
      let isSettled = settled.contains(groups) || Self.standsAlone(pair, judged)
      guard contested.contains(pair) || !isSettled else { continue }
      if let known = worst[groups], (-known.doubt, known.pair) <= (-doubt, pair) { continue }
      worst[groups] = (pair, doubt)
    }
    doubts = worst.values.sorted { (-$0.doubt, $0.pair) < (-$1.doubt, $1.pair) }
  }

  private static func open(_ judged: JudgedRecords) -> [(CandidatePairs.Pair, Double)] {
    let conflicts = judged.decided.conflicts.compactMap(\.pair).map { ($0, 1.0) }
    let refused = judged.groups.refused.map { ($0.pair, 0.95) }
    let uncertain = judged.pairs.filter(\.judgement.isUncertain)
      .map { ($0.pair, $0.judgement.doubt) }
    return conflicts + refused + uncertain
  }

  /// Pairs of groups on which a person has spoken: one word is enough for both groups.
  private static func settledGroups(_ judged: JudgedRecords) -> Set<CandidatePairs.Pair> {
    let contested = Set(judged.decided.conflicts.compactMap(\.pair))
    return Set(
      judged.decided.pairs
        .filter { $0.value.kinship != nil && !contested.contains($0.key) }
        .map { judged.groupPair($0.key) }
    )
  }

  /// Whether a person has said that one of the two stands alone.
  private static func standsAlone(_ pair: CandidatePairs.Pair, _ judged: JudgedRecords) -> Bool {
    [pair.a, pair.b].contains { judged.decided.alone[$0]?.kinship != nil }
  }
}
