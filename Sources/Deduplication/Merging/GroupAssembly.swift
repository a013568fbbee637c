import ReviewModel

/// Makes the groups that are handed on: members, merged view and reasons.
struct GroupAssembly: Sendable {
  let judged: JudgedRecords
  let records: [Record]
  /// The pairs by which each group was joined, by the group's index.
  private let joints: [Int: [CandidatePairs.Pair]]

  init(_ judged: JudgedRecords, records: [Record]) {
    self.judged = judged
    self.records = records
    var joints: [Int: [CandidatePairs.Pair]] = [:]
    for pair in judged.decided.together {
      joints[judged.groups.groupOf[pair.a], default: []].append(pair)
    }
    for union in judged.groups.unions {
      joints[judged.groups.groupOf[union.pair.a], default: []].append(union.pair)
    }
    for pair in judged.pairs where judged.kinds.contains(pair.judgement.kinship) {
      guard judged.decided.word(on: pair.pair) == nil, judged.areTogether(pair.pair) else {
        continue
      }
      joints[judged.groups.groupOf[pair.pair.a], default: []].append(pair.pair)
    }
    self.joints = joints
  }

  /// In order of their IDs.
  func groups(corrections: SettledCorrections) -> [DuplicateGroup] {
    var forms: [Int: [Int]] = [:]
    for (index, group) in judged.groups.groupOf.enumerated() {
      forms[group, default: []].append(index)
    }
    // Indices are in order of IDs, and a group's index is its smallest.
    return forms.keys.sorted().map { group in
      self.group(group, forms: forms[group] ?? [], corrections: corrections)
    }
  }

  private func group(
    _ group: Int,
    forms: [Int],
    corrections: SettledCorrections
  ) -> DuplicateGroup {
    let places = forms.flatMap { judged.distinct.occurrences($0) }
    let ranked = places.map { records[$0] }.sorted(by: RecordRank.precedes)
    let view = MergedView(of: ranked)
    let corrected = corrections.applied(to: view, members: ranked)
    return DuplicateGroup(
      id: judged.report(group),
      members: Array(ranked.prefix(1)) + ranked.dropFirst().sorted { $0.origin < $1.origin },
      merged: corrected.record,
      provenance: corrected.provenance,
      removed: removed(ranked, group: group)
    )
  }

  /// Says of each member but the first why it is in the group, in order of origin.
  private func removed(_ ranked: [Record], group: Int) -> [RemovedRecord] {
    guard ranked.count > 1, let kept = ranked.first,
      let keptForm = judged.distinct.index(of: kept.id)
    else { return [] }
    let reasons = RemovalReasons(from: keptForm, by: joints[group] ?? [], in: judged, records)
    let inOrder = ranked.dropFirst().sorted { $0.origin < $1.origin }
    return inOrder.map { record in
      let form = judged.distinct.index(of: record.id) ?? keptForm
      let reason = reasons.reasons[form] ?? Self.sameID(record)
      return RemovedRecord(
        record: record.id,
        origin: record.origin,
        into: kept.id,
        rule: reason.rule.rawValue,
        reason: reason.sentence + confirmation(of: group)
      )
    }
  }

  private static func sameID(_ record: Record) -> RemovalReasons.Reason {
    .init(rule: .sameID, sentence: "\(DuplicateRule.sameID.sentence) (\(record.id))")
  }

  /// What a person said of the whole group.
  private func confirmation(of group: Int) -> String {
    guard !judged.decided.confirmed.isEmpty else { return "" }
    let words = judged.decided.confirmed.filter { judged.groups.groupOf[$0.key] == group }
    guard let word = words.sorted(by: { $0.key < $1.key }).first?.value else { return "" }
    let signature = word.decision.signature
    return "; \(signature.reviewer) confirmed the whole group (\(signature.place))"
  }
}
