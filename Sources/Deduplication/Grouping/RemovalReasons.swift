import ReviewModel

/// Why each record of a group is in it: the pairs that lead from the record that is kept to it.
struct RemovalReasons: Sendable {
  struct Reason: Sendable, Hashable {
    let rule: DuplicateRule
    let sentence: String
  }

  /// For each form in the group but that of the record that is kept.
  let reasons: [Int: Reason]

  /// Looks for the shortest way from the record that is kept to each other.
  ///
  /// - Parameters:
  ///   - kept: The form of the record that is kept.
  ///   - pairs: The pairs by which the group was joined, in order.
  ///   - judged: All records, judged.
  ///   - records: All occurrences.
  init(
    from kept: Int,
    by pairs: [CandidatePairs.Pair],
    in judged: JudgedRecords,
    _ records: [Record]
  ) {
    var neighbours: [Int: [Int]] = [:]
    for pair in pairs {
      neighbours[pair.a, default: []].append(pair.b)
      neighbours[pair.b, default: []].append(pair.a)
    }
    var reasons: [Int: Reason] = [:]
    var reached: Set<Int> = [kept]
    var frontier = [kept][...]
    while let index = frontier.popFirst() {
      for other in (neighbours[index] ?? []).sorted() where reached.insert(other).inserted {
        reasons[other] = Self.reason(for: other, by: index, kept: kept, in: judged, records)
        frontier.append(other)
      }
    }
    self.reasons = reasons
  }

  private static func reason(
    for index: Int,
    by other: Int,
    kept: Int,
    in judged: JudgedRecords,
    _ records: [Record]
  ) -> Reason {
    let pair = CandidatePairs.Pair(index, other)
    let way = other == kept ? "" : " (by way of \(judged.distinct.id(other)))"
    if let union = judged.groups.unions.first(where: { $0.pair == pair }) {
      let fields = union.fields(of: judged.distinct, in: records)
      return Reason(rule: union.rule, sentence: PairSentence.of(union.rule, fields) + way)
    }
    if let word = judged.decided.word(on: pair) {
      return Reason(rule: .decided, sentence: Self.sentence(word) + way)
    }
    let rule = PairJudgement(judged.comparison(of: pair)).rule
    let fields = judged.fields(of: pair, in: records)
    return Reason(rule: rule, sentence: PairSentence.of(rule, fields) + way)
  }

  private static func sentence(_ word: DecidedKinship) -> String {
    let signature = word.decision.signature
    let note = signature.note.isEmpty ? "" : ": \(signature.note)"
    return "\(signature.reviewer) decided that they are \(word.decision.kinship.rawValue) "
      + "(\(signature.place))\(note)"
  }
}
