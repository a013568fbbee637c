package import Formats
import ReviewModel

/// The sheets of screening: one row for each record without a verdict, with what there is to read.
package struct ScreeningSheet {
  private let records: [SheetRecord]
  private let criteriaDigest: String

  package init(records: [SheetRecord], criteriaDigest: String) {
    self.records = records
    self.criteriaDigest = criteriaDigest
  }

  package var table: CSVTable {
    var table = CSVTable(header: [
      "record", "citation", "verdict", "criterion", "criteria", "round", "decided", "note",
      "abstract",
    ])
    for record in records {
      table.append([
        .text(record.id.text), .text(record.citation), .text(""), .text(""), .text(criteriaDigest),
        .text(""), .text(""), .text(""), .optional(record.abstract),
      ])
    }
    return table
  }
}
