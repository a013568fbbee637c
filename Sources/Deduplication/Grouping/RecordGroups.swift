import ReviewModel

/// The groups of records that are of one report, each holding together as a whole.
///
/// The strongest pairs are joined first. Two groups are joined only where no pair across them
/// speaks against it: a record that resembles both never chains two reports together. Then the
/// groups are compared by their merged views, which say more than any record, until none agree: so
/// the merged records, read again, stay apart. Nothing outside a group, and no order of the input,
/// has a say in it.
struct RecordGroups: Sendable {
  /// For each form, the smallest index in its group.
  let groupOf: [Int]
  /// Pairs that would have been joined, had their groups not contradicted each other.
  let refused: [JudgedPair]
  /// Groups that were joined by their merged views.
  let unions: [GroupUnion]

  /// Joins the pairs whose kinship is merged.
  ///
  /// - Parameters:
  ///   - distinct: The distinct records.
  ///   - blocks: The keys of their forms.
  ///   - pairs: The judged pairs.
  ///   - kinds: The kinships that are merged.
  ///   - decided: What people decided, which always wins.
  init(
    of distinct: DistinctRecords,
    blocks: BlockIndex,
    pairs: [JudgedPair],
    merging kinds: Set<Kinship>,
    decided: DecidedPairs
  ) {
    var whole = DisjointSets(count: distinct.forms.count)
    for pair in decided.together { whole.join(pair.a, pair.b) }
    let open = pairs.filter { decided.word(on: $0.pair) == nil }
    var round = JoiningRound(of: distinct.forms, merging: kinds)
    let refused = round.join(open, in: &whole, decided)
    var unions: [GroupUnion] = []
    var views = GroupViews(of: distinct, blocks: blocks)
    var isChanged = true
    for _ in 0..<Self.mostRounds where isChanged {
      let found = views.unions(in: &whole, merging: kinds, decided)
      isChanged = !found.isEmpty
      unions += found
    }
    groupOf = distinct.forms.indices.map { [whole] in whole.root(of: $0) }
    self.refused = refused
    self.unions = unions
  }

  /// Each round makes groups fewer; two are usual.
  private static let mostRounds = 16
}
