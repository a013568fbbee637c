import ReviewModel
import ReviewText

/// Finds the cues of every sentence of a text in one pass.
enum CueReader {
  /// The cues of each of some sentences, which are in order.
  static func cues(of tokens: TokenisedText, in spans: [TextSpan]) -> [Cue] {
    var result = Array(repeating: Cue(), count: spans.count)
    var index = 0
    for match in terms.matches(in: tokens) {
      while index < spans.count, spans[index].end <= match.span.start { index += 1 }
      guard index < spans.count else { break }
      if spans[index].contains(match.span) { result[index].formUnion(meanings[match.term]) }
    }
    return result
  }

  private static let terms = TermList(cues: CueTable.rows.flatMap(\.terms))
  private static let meanings = CueTable.rows.flatMap { row in row.terms.map { _ in row.cue } }
}
