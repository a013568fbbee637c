package import ReviewModel

/// Why two records are, or are not, of one report: what `synth explain A B` prints.
package struct DuplicateExplanation: Sendable, Hashable {
  package let pair: ComparedPair
  /// The rule with the values that were compared.
  package let sentence: String
  /// What the evidence sums up to, and how much a merger needs.
  package let weight: String
  /// One line for each field.
  package let lines: [String]

  /// The comparison of two records in lines: the rule, the evidence, then each field.
  package static func lines(comparing a: Record, with b: Record) -> [String] {
    let explanation = DuplicateExplanation(of: a, and: b)
    let kinship = explanation.pair.kinship.rawValue
    return ["\(kinship) [\(explanation.pair.rule)], \(explanation.weight)"] + explanation.lines
  }

  /// Compares two records by themselves, without what people decided.
  package init(of first: Record, and second: Record) {
    let (a, b) = first.id <= second.id ? (first, second) : (second, first)
    let comparison = PairComparison(RecordForm(a), RecordForm(b))
    let judgement = PairJudgement(comparison)
    let isSameID = a.id == b.id
    let rule = isSameID ? .sameID : judgement.rule
    let fields = comparison.fields(of: a, and: b)
    pair = ComparedPair(
      a: a.id,
      b: b.id,
      kinship: isSameID ? .same : judgement.kinship,
      isUncertain: !isSameID && judgement.isUncertain,
      rule: rule.rawValue,
      comparisons: fields,
      doubt: isSameID ? 0 : judgement.doubt
    )
    sentence = PairSentence.of(rule, fields)
    weight = "evidence \(judgement.score), \(PairJudgement.threshold) needed to merge"
    let stated = fields.filter { $0.finding != .missing }
    lines = [rule.sentence] + stated.map(PairSentence.weighed)
  }

  /// Why two records of a corpus are, or are not, in one group, with what people decided.
  package init(of first: Record, and second: Record, in unique: UniqueRecords) {
    let alone = DuplicateExplanation(of: first, and: second)
    let groups = unique.groupOfRecord
    let known = unique.pairs.first { $0.a == alone.pair.a && $0.b == alone.pair.b }
    let isTogether = groups[first.id] == groups[second.id]
    var sentences: [String] = []
    if isTogether {
      sentences.append("They are in one group, \(groups[first.id]?.text ?? "").")
      let removed = unique.groups.first { $0.id == groups[first.id] }?.removed ?? []
      let reasons = removed.filter { $0.record == first.id || $0.record == second.id }
      sentences += reasons.map { "\($0.record) went into \($0.into). \($0.reason)." }
    } else {
      sentences.append("They are in two groups.")
      let rule = known.flatMap { DuplicateRule(rawValue: $0.rule) }
      sentences.append(
        (rule.map { PairSentence.of($0, alone.pair.comparisons) } ?? alone.sentence) + "."
      )
    }
    pair = known ?? alone.pair
    sentence = sentences.joined(separator: " ")
    weight = alone.weight
    lines = alone.lines
  }
}
