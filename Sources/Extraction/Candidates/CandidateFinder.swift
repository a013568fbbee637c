package import ReviewModel
import ReviewText

/// Finds the sentences that a codebook's terms suggest, and says of each who speaks of what.
///
/// Everything it finds is a candidate with the standing *proposed*, until a person confirms it.
package struct CandidateFinder: Sendable {
  private let codebook: CompiledCodebook

  package init(_ codebook: Codebook) throws(CodebookError) {
    self.codebook = try CompiledCodebook(codebook)
  }

  /// The candidates of a record, in order of field, place and code.
  package func candidates(
    in record: Record,
    of report: Report.ID,
    fullText: FullText? = nil
  ) -> [Excerpt] {
    let text = RecordText(record, fullText: fullText)
    guard isInContext(text, keywords: record.keywords) else { return [] }
    return candidates(in: text, of: report)
  }

  func candidates(in text: RecordText, of report: Report.ID) -> [Excerpt] {
    let rules = ReadingRules(text, people: codebook.people)
    return text.passages.indices.flatMap { index in
      let passage = text.passages[index]
      let hits = CodeHits(passage, codebook: codebook)
      guard !hits.places.isEmpty else { return [Excerpt]() }
      let judgements = rules.judgements(ofPassage: index)
      let polarity = PolarityRule(passage)
      return hits.places.map { place, words in
        let sentence = passage.sentences[place.sentence]
        var excerpt = judgements[place.sentence].excerpt(
          of: passage,
          sentence.span,
          in: text,
          report: report,
          code: codebook.codes[place.code].id
        )
        excerpt.words = words
        excerpt.polarity = polarity.polarity(of: words, in: sentence)
        return excerpt
      }
    }
  }

  /// Whether a record speaks of the matter at all: each row of the context has a term in it.
  func isInContext(_ text: RecordText, keywords: [String]) -> Bool {
    let own = text.passages.filter { $0.field != .citationStatement }.map(\.tokens)
    let all = own + [TokenisedText(keywords.joined(separator: "; "))]
    return codebook.context.allSatisfy { row in all.contains { row.occurs(in: $0) } }
  }

  /// The rules that a text is read by, for excerpts that people add.
  func rules(for text: RecordText) -> ReadingRules { ReadingRules(text, people: codebook.people) }

  var people: PeopleTerms { codebook.people }
}
