import ReviewModel
import ReviewText

/// For each sentence of a text, which kinds of cues stand in it.
struct CueCounts {
  let aim: [Bool]
  let method: [Bool]
  let finding: [Bool]
  let conclusion: [Bool]

  init(tokens: TokenisedText, spans: [TextSpan]) {
    aim = Self.sentences(with: SentenceCues.aim, tokens, spans)
    method = Self.sentences(with: SentenceCues.method, tokens, spans)
    finding = Self.sentences(with: SentenceCues.finding, tokens, spans)
    conclusion = Self.sentences(with: SentenceCues.conclusion, tokens, spans)
  }

  /// Sentences and matches are both in order: one walk along them.
  private static func sentences(
    with cues: TermList, _ tokens: TokenisedText, _ spans: [TextSpan]
  ) -> [Bool] {
    var result = Array(repeating: false, count: spans.count)
    var index = 0
    for match in cues.matches(in: tokens) {
      while index < spans.count, spans[index].end <= match.span.start { index += 1 }
      guard index < spans.count else { break }
      if spans[index].contains(match.span) { result[index] = true }
    }
    return result
  }
}
