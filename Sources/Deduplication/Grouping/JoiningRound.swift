import ReviewModel

/// One round of joining: the strongest pairs first, each group holding together as a whole.
struct JoiningRound: Sendable {
  private let forms: [RecordForm]
  private let kinds: Set<Kinship>
  /// The groups that the evidence alone makes: what people joined needs not hold together.
  private var judged: DisjointSets

  init(of forms: [RecordForm], merging kinds: Set<Kinship>) {
    self.forms = forms
    self.kinds = kinds
    judged = DisjointSets(count: forms.count)
  }

  /// Joins what can be joined.
  ///
  /// - Parameters:
  ///   - pairs: The judged pairs of forms.
  ///   - places: For each form, a member of its group.
  ///   - whole: The groups, with what people joined.
  ///   - decided: What people decided.
  ///   - onJoin: Called for each pair that is joined.
  /// - Returns: The pairs that were refused.
  mutating func join(
    _ pairs: [JudgedPair],
    at places: [Int],
    in whole: inout DisjointSets,
    _ decided: DecidedPairs,
    onJoin: (JudgedPair) -> Void = { _ in }
  ) -> [JudgedPair] {
    var refused: [JudgedPair] = []
    let strongest = pairs.filter { kinds.contains($0.judgement.kinship) }
      .sorted { ($1.judgement.score, $0.pair) < ($0.judgement.score, $1.pair) }
    for judgedPair in strongest {
      let (a, b) = (judgedPair.pair.a, judgedPair.pair.b)
      guard judged.root(of: a) != judged.root(of: b) else { continue }
      let left = whole.members(with: places[a])
      let right = whole.members(with: places[b])
      if !decided.forbids(left, with: right), holdTogether(a, b) {
        judged.join(a, b)
        whole.join(places[a], places[b])
        onJoin(judgedPair)
      } else {
        refused.append(judgedPair)
      }
    }
    return refused
  }

  /// Whether no pair across two groups speaks against their being one.
  ///
  /// A group of hundreds of different records is no report, and grows no further.
  private func holdTogether(_ a: Int, _ b: Int) -> Bool {
    let left = judged.members(with: a)
    let right = judged.members(with: b)
    guard left.count + right.count <= Self.most else { return false }
    return left.allSatisfy { one in
      right.allSatisfy { other in
        PairJudgement(PairComparison(forms[min(one, other)], forms[max(one, other)]))
          .allowsGroup(merging: kinds)
      }
    }
  }

  private static let most = 200
}
