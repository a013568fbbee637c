import Formats
import ReviewModel

/// `sources.csv`: each information source, its files, and how many records they hold.
struct SourcesTable {
  let identified: IdentifiedRecords

  var table: CSVTable {
    var table = CSVTable(header: [
      "source", "kind", "arm", "declared", "files", "unread_files", "records", "records_read",
    ])
    let read = SourceCounts(identified: identified)
    for source in identified.sources {
      table.append([
        .text(source.name),
        .text(source.kind.rawValue),
        .text(source.kind.arm.rawValue),
        .text(source.isDeclared ? "yes" : "no"),
        .list(source.files),
        .count(read.unreadFiles[source.name] ?? 0),
        .count(source.records),
        .count(read.records[source.name] ?? 0),
      ])
    }
    return table
  }
}
