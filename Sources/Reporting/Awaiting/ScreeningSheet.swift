import Formats
import ReviewModel

/// `title-abstract.csv` and `full-text.csv`: one row for each record without a verdict.
struct ScreeningSheet {
  let records: [SheetRecord]
  let criteriaDigest: String

  var table: CSVTable {
    var table = CSVTable(header: [
      "record", "citation", "verdict", "criterion", "criteria", "round", "decided", "note",
    ])
    for record in records {
      table.append([
        .text(record.id.text), .text(record.citation), .text(""), .text(""), .text(criteriaDigest),
        .text(""), .text(""), .text(""),
      ])
    }
    return table
  }
}
