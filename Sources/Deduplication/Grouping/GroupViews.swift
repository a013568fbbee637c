import ReviewModel

/// The merged views of groups, compared with each other as records are.
struct GroupViews: Sendable {
  private let distinct: DistinctRecords
  private let records: [Record]
  /// The form of each group's view, with the number of members it was made of.
  private var known: [Int: (form: RecordForm, size: Int)] = [:]

  init(of distinct: DistinctRecords, in records: [Record]) {
    self.distinct = distinct
    self.records = records
  }

  /// Joins the groups that agree with one that has grown since it was last compared.
  mutating func unions(
    in whole: inout DisjointSets,
    merging kinds: Set<Kinship>,
    _ decided: DecidedPairs
  ) -> [GroupUnion] {
    let sets = whole
    let roots = distinct.forms.indices.filter { sets.root(of: $0) == $0 }
    var grown: Set<Int> = []
    var forms: [RecordForm] = []
    for (place, root) in roots.enumerated() {
      let members = sets.members(with: root)
      if members.count == 1 {
        forms.append(distinct.forms[root])
      } else if let view = known[root], view.size == members.count {
        forms.append(view.form)
      } else {
        let form = form(of: members)
        known[root] = (form, members.count)
        forms.append(form)
        grown.insert(place)
      }
    }
    guard !grown.isEmpty else { return [] }
    let pairs = CandidatePairs(of: forms, touching: grown).pairs
      .map { JudgedPair($0, of: forms) }
    var joined: [GroupUnion] = []
    var round = JoiningRound(of: forms, merging: kinds)
    _ = round.join(pairs, at: roots, in: &whole, decided) { pair in
      joined.append(self.union(pair, forms))
    }
    return joined
  }

  private func form(of members: [Int]) -> RecordForm {
    let occurrences = members.flatMap { distinct.occurrences[$0] }.map { records[$0] }
    return RecordForm(MergedView(of: occurrences.sorted(by: RecordRank.precedes)).record)
  }

  private func union(_ judged: JudgedPair, _ forms: [RecordForm]) -> GroupUnion {
    let a = forms[judged.pair.a]
    let b = forms[judged.pair.b]
    return GroupUnion(
      pair: CandidatePairs.Pair(place(of: a), place(of: b)),
      rule: judged.judgement.rule,
      fields: PairComparison(a, b).fields
    )
  }

  /// The record that a view kept.
  private func place(of form: RecordForm) -> Int { distinct.indexOfID[form.record.id] ?? 0 }
}
