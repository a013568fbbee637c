import ReviewModel

/// Two reviewers and the records that both decided on, as include or exclude.
struct ReviewerPair {
  typealias Pair = (ScreeningDecision, ScreeningDecision)

  let first: String
  let second: String
  let decisions: [Pair]

  /// Every pair of reviewers with a record in common, in order of their names.
  static func pairs(
    in decisionsByRecord: [[ScreeningDecision]],
    round: ScreeningDecision.Round
  ) -> [ReviewerPair] {
    let people = decisionsByRecord.map { decisions in
      decisions.filter {
        !$0.signature.isAdjudication && $0.round == round && $0.verdict != .unclear
      }
    }
    let names = Set(people.joined().map(\.signature.reviewer)).sorted()
    return names.indices.flatMap { left in
      names.indices.dropFirst(left + 1).compactMap { right in
        let pair = ReviewerPair(
          first: names[left],
          second: names[right],
          decisions: people.compactMap { both(names[left], names[right], in: $0) }
        )
        return pair.decisions.isEmpty ? nil : pair
      }
    }
  }

  private static func both(
    _ first: String,
    _ second: String,
    in decisions: [ScreeningDecision]
  ) -> Pair? {
    guard let left = decisions.first(where: { $0.signature.reviewer == first }),
      let right = decisions.first(where: { $0.signature.reviewer == second })
    else { return nil }
    return (left, right)
  }
}
