import Formats
import ReviewModel

/// `retrieval.csv`: one row for each report whose text is wanted.
struct RetrievalSheet {
  let reports: [AssessedReport]

  var table: CSVTable {
    var table = CSVTable(header: ["record", "citation", "state", "decided", "note"])
    for report in reports where report.retrieval == .awaiting {
      table.append([
        .text(report.id.text), .text(report.record.citation), .text(""), .text(""), .text(""),
      ])
    }
    return table
  }
}
