import Formats
import ReviewModel

/// `extraction.csv`: one row for each candidate, to be confirmed or removed.
struct ExtractionSheet {
  let excerpts: [Excerpt]

  var table: CSVTable {
    var table = CSVTable(header: [
      "record", "field", "quote", "code", "polarity", "speaker", "voice", "evidence", "action",
      "decided", "note",
    ])
    for excerpt in excerpts where excerpt.state == .candidate {
      table.append([
        .text(excerpt.record.text),
        .text(excerpt.field.rawValue),
        .text(excerpt.quote),
        .text(excerpt.code.text),
        .text(excerpt.polarity.rawValue),
        .text(excerpt.speaker.rawValue),
        .text(excerpt.voice.rawValue),
        .text(excerpt.evidence.rawValue),
        .text(""),
        .text(""),
        .text(""),
      ])
    }
    return table
  }
}
