import Formats
import ReviewModel

/// `orphaned.csv`: decisions on records that are not in this corpus; kept as they are.
struct OrphanedSheet {
  let orphaned: [OrphanedDecision]

  var table: CSVTable {
    var table = CSVTable(header: [
      "record", "citation", "reviewer", "decided", "note", "file", "line",
    ])
    for decision in sorted {
      table.append([
        .text(decision.reference), .text(decision.citation), .text(decision.signature.reviewer),
        .text(decision.signature.decided), .text(decision.signature.note),
        .text(decision.signature.place.file), .count(decision.signature.place.line),
      ])
    }
    return table
  }

  private var sorted: [OrphanedDecision] {
    orphaned.sorted { ($0.signature.place, $0.reference) < ($1.signature.place, $1.reference) }
  }
}
