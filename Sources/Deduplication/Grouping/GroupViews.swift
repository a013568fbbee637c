import ReviewModel

/// The merged views of groups, compared with each other as records are.
struct GroupViews: Sendable {
  private let distinct: DistinctRecords
  /// The forms of records that are alone, and of the views of groups, at their smallest members.
  private var forms: FormList
  /// The keys of these forms, and of no others.
  private var blocks: BlockIndex
  /// How many members each group had when its view was made.
  private var sizes: [Int32]

  init(of distinct: DistinctRecords, blocks: BlockIndex) {
    self.distinct = distinct
    self.blocks = blocks
    forms = distinct.forms
    sizes = Array(repeating: 1, count: distinct.forms.count)
  }

  /// Joins the groups that agree with one that has grown since it was last compared.
  mutating func unions(
    in whole: inout DisjointSets,
    merging kinds: Set<Kinship>,
    _ decided: DecidedPairs
  ) -> [GroupUnion] {
    let sets = whole
    let grown = renew(sets)
    guard grown.contains(true) else { return [] }
    let pairs = CandidatePairs(in: blocks, of: forms, touching: grown).pairs
      .compactMap { JudgedPair($0, of: forms) }
    var joined: [GroupUnion] = []
    var round = JoiningRound(of: forms, merging: kinds)
    _ = round.join(pairs, in: &whole, decided) { joined.append(union($0, sets)) }
    return joined
  }

  /// Makes the views of groups that have grown, and says which these are.
  private mutating func renew(_ sets: DisjointSets) -> [Bool] {
    var isGrown = Array(repeating: false, count: forms.count)
    var grown: [Int] = []
    for index in forms.indices where sets.root(of: index) == index {
      let size = sets.size(with: index)
      guard size != Int(sizes[index]) else { continue }
      sizes[index] = Int32(size)
      forms.replace(index, with: distinct.view(of: sets.members(with: index)))
      isGrown[index] = true
      grown.append(index)
    }
    if !grown.isEmpty {
      blocks.replace(grown, by: forms) { isGrown[$0] || sets.root(of: $0) != $0 }
    }
    return isGrown
  }

  private func union(_ judged: JudgedPair, _ sets: DisjointSets) -> GroupUnion {
    let (a, b) = (judged.pair.a, judged.pair.b)
    return GroupUnion(
      pair: CandidatePairs.Pair(kept(a), kept(b)),
      rule: judged.judgement.rule,
      left: sets.members(with: a),
      right: sets.members(with: b)
    )
  }

  /// The record that a view kept.
  private func kept(_ index: Int) -> Int { distinct.index(of: forms[index].id) ?? 0 }
}
