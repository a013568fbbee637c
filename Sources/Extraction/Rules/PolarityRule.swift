import ReviewModel
import ReviewText

/// Says whether a sentence affirms the words that matched, or rejects them.
///
/// A cue such as "rather than" or "moving away from" rejects what stands within its reach, up to a
/// stop, a "but", or the "towards" that answers it. "Not only" rejects nothing.
struct PolarityRule {
  private let passage: Passage
  private let cues: [TermMatch]

  init(_ passage: Passage) {
    self.passage = passage
    cues = PolarityCues.terms.matches(in: passage.tokens)
  }

  /// Rejected where every matched place is within the reach of a contrast.
  func polarity(of matches: [TextSpan], in sentence: Sentence) -> Polarity {
    let near = cues.filter { sentence.span.contains($0.span) }
    guard !near.isEmpty, !matches.isEmpty else { return .asserted }
    let isRejected = matches.allSatisfy { match in
      near.contains { rejects($0, match, in: sentence) }
    }
    return isRejected ? .rejected : .asserted
  }

  private func rejects(_ cue: TermMatch, _ match: TextSpan, in sentence: Sentence) -> Bool {
    guard !cue.span.overlaps(match) else { return false }
    let kind = PolarityCues.kinds[cue.term]
    let (first, second) = kind.looksBack ? (match, cue.span) : (cue.span, match)
    guard first.end <= second.start else { return false }
    let gap = TextSpan(start: first.end, end: second.start)
    let between = passage.tokens.indexes(within: gap)
    guard between.count <= kind.reach else { return false }
    return !isBroken(gap, between, by: kind)
  }

  /// Whether the reach ends before the match.
  private func isBroken(
    _ gap: TextSpan,
    _ between: Range<Int>,
    by kind: PolarityCues.Kind
  ) -> Bool {
    let stops: [UInt8] =
      kind.stopsAtComma
      ? [UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ",")]
      : [UInt8(ascii: ";"), UInt8(ascii: ":")]
    if passage.words(of: gap).utf8.contains(where: stops.contains) { return true }
    let keys = between.map { passage.tokens.words[$0].key }
    if let first = keys.first, PolarityCues.additions.contains(first) { return true }
    return keys.contains { PolarityCues.turns.contains($0) || kind.stopsAtTo && $0 == "to" }
  }
}
