import Formats
import ReviewModel

/// `deduplication.csv`: one row for each uncertain pair, the most doubtful first.
struct DeduplicationSheet {
  let pairs: [ComparedPair]
  let index: ReviewIndex

  var table: CSVTable {
    var table = CSVTable(header: [
      "record_a", "record_b", "citation_a", "citation_b", "verdict", "decided", "note",
    ])
    for pair in pairs {
      table.append([
        .text(pair.a.text), .text(pair.b.text), .text(index.citation(pair.a)),
        .text(index.citation(pair.b)), .text(""), .text(""), .text(""),
      ])
    }
    return table
  }
}
