import ReviewModel

/// What people's codings of one code in one sentence come to.
struct CodingVerdict {
  let state: Excerpt.State
  let standing: Standing
  /// In order of their names.
  let coders: [String]
  /// The coding whose span and judgements are shown: the adjudicator's, else the first by name.
  let leading: AnchoredCoding
  /// Those that agree with the outcome, in the same order.
  let supporting: [AnchoredCoding]

  /// Of one coder's rows the last counts; an adjudication settles everything.
  ///
  /// Nil where there are no codings.
  init?(_ codings: [AnchoredCoding], required: Int) {
    var last: [String: AnchoredCoding] = [:]
    for coding in codings { last[coding.decision.signature.reviewer] = coding }
    let settled = last.values.first { $0.decision.signature.isAdjudication }
    let counting =
      settled.map { [$0] }
      ?? last.values.sorted { $0.decision.signature.reviewer < $1.decision.signature.reviewer }
    let (against, favour) = counting.parted { $0.decision.action == .remove }
    guard let leading = favour.first ?? against.first else { return nil }
    self.leading = leading
    supporting = favour.isEmpty ? against : favour
    coders = last.keys.sorted()
    if (!against.isEmpty && !favour.isEmpty) || Self.differ(favour) {
      state = .disputed
      standing = .proposed
    } else {
      state = favour.isEmpty ? .removed : .confirmed
      standing = settled != nil || counting.count >= required ? .agreed : .decided
    }
  }

  /// Whether people who accept a code judge the sentence differently.
  private static func differ(_ codings: [AnchoredCoding]) -> Bool {
    let decisions = codings.map(\.decision)
    return Set(decisions.compactMap(\.polarity)).count > 1
      || Set(decisions.compactMap(\.speaker)).count > 1
      || Set(decisions.compactMap(\.voice)).count > 1
      || Set(decisions.compactMap(\.evidence)).count > 1
  }

  /// An excerpt as people judged it; what they left open stays as it was.
  func applied(to excerpt: Excerpt) -> Excerpt {
    let decisions = supporting.map(\.decision)
    var excerpt = excerpt
    excerpt.polarity = decisions.compactMap(\.polarity).first ?? excerpt.polarity
    excerpt.speaker = decisions.compactMap(\.speaker).first ?? excerpt.speaker
    excerpt.voice = decisions.compactMap(\.voice).first ?? excerpt.voice
    excerpt.evidence = decisions.compactMap(\.evidence).first ?? excerpt.evidence
    excerpt.state = state
    excerpt.standing = standing
    excerpt.coders = coders
    return excerpt
  }
}
