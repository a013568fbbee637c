import ReviewModel

/// The links between groups that are not merged: one for each two groups, with the best reason.
struct RelatedLinks: Sendable {
  let links: [RelatedReports]

  init(in judged: JudgedRecords, stated: [StatedPair]) {
    var best: [CandidatePairs.Pair: (kinship: Kinship, rule: DuplicateRule)] = [:]
    for (pair, kinship, rule) in Self.all(judged, stated) where !judged.areTogether(pair) {
      let groups = judged.groupPair(pair)
      if let known = best[groups], Self.rank(known) <= Self.rank((kinship, rule)) { continue }
      best[groups] = (kinship, rule)
    }
    links = best.filter { $0.value.kinship == .version || $0.value.kinship == .related }
      .sorted { $0.key < $1.key }
      .map { groups, link in
        RelatedReports(
          a: judged.report(groups.a),
          b: judged.report(groups.b),
          kinship: link.kinship,
          rule: link.rule.rawValue
        )
      }
  }

  private typealias Link = (pair: CandidatePairs.Pair, kinship: Kinship, rule: DuplicateRule)

  private static func all(_ judged: JudgedRecords, _ stated: [StatedPair]) -> [Link] {
    let kinships: Set<Kinship> = [.version, .related]
    var links: [Link] = judged.decided.pairs.compactMap { pair, word in
      word.kinship.flatMap { $0 == .same ? nil : (pair, $0, .decided) }
    }
    links += aloneLinks(judged)
    links += judged.pairs.filter { kinships.contains($0.judgement.kinship) }
      .map { ($0.pair, $0.judgement.kinship, $0.judgement.rule) }
    links += stated.map { ($0.pair, $0.kinship, $0.rule) }
    return links
  }

  /// Links of records that stand alone by a person's word to what the rules would join them with.
  private static func aloneLinks(_ judged: JudgedRecords) -> [Link] {
    guard !judged.decided.alone.isEmpty else { return [] }
    return judged.pairs.filter { judged.kinds.contains($0.judgement.kinship) }
      .flatMap { pair in
        [pair.pair.a, pair.pair.b].compactMap { index in
          judged.decided.alone[index]?.kinship.map { (pair.pair, $0, .decided) }
        }
      }
  }

  /// People's words first, then versions, then the rules in their order.
  private static func rank(_ link: (kinship: Kinship, rule: DuplicateRule)) -> Int {
    let rules = DuplicateRule.allCases
    let place = rules.firstIndex(of: link.rule) ?? rules.count
    if link.rule == .decided { return Kinship.allCases.firstIndex(of: link.kinship) ?? 0 }
    return (link.kinship == .version ? 100 : 200) + place
  }
}
