package import ReviewModel
package import ReviewText

/// The text of one field of a record, cut into words and sentences.
package struct Passage: Sendable {
  package let field: TextField
  /// Which citation statement, from 0; nil for other fields.
  package let statement: Int?
  /// Canonical.
  package let text: String
  package let tokens: TokenisedText
  package let sentences: [Sentence]

  package init(_ raw: String, field: TextField, statement: Int? = nil) {
    self.field = field
    self.statement = statement
    let text = CanonicalText.canonical(raw)
    let tokens = TokenisedText(text)
    let spans = SentenceSplitter().sentences(in: text)
    let cues = CueReader.cues(of: tokens, in: spans)
    let sections = SectionReader(text: text, field: field, cues: cues).sections(of: spans)
    self.text = text
    self.tokens = tokens
    sentences = spans.indices.map { index in
      Sentence(
        span: spans[index],
        words: tokens.indexes(within: spans[index]),
        section: sections[index],
        cues: cues[index]
      )
    }
  }

  package func words(of span: TextSpan) -> String { CanonicalText.words(of: span, in: text) }

  /// The sentence that holds the whole of a span.
  package func sentence(holding span: TextSpan) -> Int? {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count, sentences[low].span.contains(span) else { return nil }
    return low
  }
}
