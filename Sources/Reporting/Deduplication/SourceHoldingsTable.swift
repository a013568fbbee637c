import Formats
import ReviewModel

/// `sources.csv`: what each information source gave, and what no other gave.
///
/// In each row `records_read` is `reports` and `duplicates_within`; `removed` over all rows is the
/// records less the groups, PRISMA's duplicates removed.
struct SourceHoldingsTable {
  let overlap: SourceOverlap
  let unreadFiles: [String: Int]

  var table: CSVTable {
    var table = CSVTable(header: [
      "source", "kind", "arm", "unread_files", "records_read", "duplicates_within", "reports",
      "reports_only_here", "reports_also_elsewhere", "removed",
    ])
    for source in overlap.sources {
      table.append([
        .text(source.name),
        .optional(source.kind?.rawValue),
        .optional(source.kind?.arm.rawValue),
        .count(unreadFiles[source.name] ?? 0),
        .count(source.records),
        .count(source.duplicatesWithin),
        .count(source.reports),
        .count(source.reportsOnlyHere),
        .count(source.reportsElsewhere),
        .count(source.removed),
      ])
    }
    return table
  }
}
