import Formats
import ReviewModel

/// `codings.csv`: what people coded, looked at or took out, and what came of it.
struct CodingsTable {
  let excerpts: [Excerpt]
  let index: ReviewIndex

  var table: CSVTable {
    var table = CSVTable(header: [
      "studies", "report", "record", "citation", "field", "start", "end", "quote", "code",
      "polarity", "speaker", "voice", "evidence", "state", "standing", "coders", "text_source",
      "excerpt",
    ])
    for excerpt in excerpts where !excerpt.coders.isEmpty { table.append(row(excerpt)) }
    return table
  }

  private func row(_ excerpt: Excerpt) -> [CSVCell] {
    [
      .list(index.studies(of: excerpt.report).map(\.id.text)),
      .text(excerpt.report.text),
      .text(excerpt.record.text),
      .text(index.citation(excerpt.report)),
      .text(excerpt.field.rawValue),
      .count(excerpt.span.start),
      .count(excerpt.span.end),
      .text(excerpt.quote),
      .text(excerpt.code.text),
      .text(excerpt.polarity.rawValue),
      .text(excerpt.speaker.rawValue),
      .text(excerpt.voice.rawValue),
      .text(excerpt.evidence.rawValue),
      .text(excerpt.state.rawValue),
      .text(excerpt.standing.rawValue),
      .list(excerpt.coders),
      .text(excerpt.textSource.rawValue),
      .text(excerpt.id),
    ]
  }
}
