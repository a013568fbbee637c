import ReviewModel

/// One round of joining: the strongest pairs first, each group holding together as a whole.
struct JoiningRound: Sendable {
  private let forms: FormList
  private let kinds: Set<Kinship>
  /// The groups that the evidence alone makes: what people joined needs not hold together.
  private var judged: DisjointSets

  init(of forms: FormList, merging kinds: Set<Kinship>) {
    self.forms = forms
    self.kinds = kinds
    judged = DisjointSets(count: forms.count)
  }

  /// Joins what can be joined.
  ///
  /// - Parameters:
  ///   - pairs: The judged pairs of forms, in order.
  ///   - whole: The groups, with what people joined.
  ///   - decided: What people decided.
  ///   - onJoin: Called for each pair that is joined.
  /// - Returns: The pairs that were refused.
  mutating func join(
    _ pairs: [JudgedPair],
    in whole: inout DisjointSets,
    _ decided: DecidedPairs,
    onJoin: (JudgedPair) -> Void = { _ in }
  ) -> [JudgedPair] {
    var refused: [JudgedPair] = []
    for place in strongest(of: pairs) {
      let judgedPair = pairs[place]
      let (a, b) = (judgedPair.pair.a, judgedPair.pair.b)
      guard judged.root(of: a) != judged.root(of: b) else { continue }
      let isFree = !decided.forbids(whole.members(with: a), with: whole.members(with: b))
      if isFree, holdTogether(a, b) {
        judged.join(a, b)
        whole.join(a, b)
        onJoin(judgedPair)
      } else {
        refused.append(judgedPair)
      }
    }
    return refused
  }

  /// The places of the pairs whose kinship is merged, the strongest first, and of equals the first.
  private func strongest(of pairs: [JudgedPair]) -> [Int] {
    var ranks: [UInt64] = []
    for (place, pair) in pairs.enumerated() where kinds.contains(pair.judgement.kinship) {
      let weakness = UInt32(bitPattern: Int32(clamping: -pair.judgement.score)) ^ 1 << 31
      ranks.append(UInt64(weakness) << 32 | UInt64(place))
    }
    RadixSort.sort(&ranks)
    return ranks.map { Int($0 & 0xFFFF_FFFF) }
  }

  /// Whether no pair across two groups speaks against their being one.
  ///
  /// The pair that would join them has been judged; a group of hundreds of different records is no
  /// report, and grows no further.
  private func holdTogether(_ a: Int, _ b: Int) -> Bool {
    let size = judged.size(with: a) + judged.size(with: b)
    guard size > 2, size <= Self.most else { return size == 2 }
    let right = judged.members(with: b)
    return judged.members(with: a).allSatisfy { one in
      right.allSatisfy { other in one == a && other == b || mayLieTogether(one, other) }
    }
  }

  private func mayLieTogether(_ one: Int, _ other: Int) -> Bool {
    let pair = CandidatePairs.Pair(one, other)
    return JudgedPair(pair, of: forms)?.judgement.allowsGroup(merging: kinds) ?? false
  }

  private static let most = 200
}
