import Formats
import ReviewModel

/// `unread.csv`: files that could not be read; their sources' counts are unknown.
struct UnreadTable {
  let unread: [UnreadFile]

  var table: CSVTable {
    var table = CSVTable(header: ["file", "source", "bytes", "digest", "reason"])
    for file in unread {
      table.append([
        .text(file.file), .text(file.source), .count(file.bytes), .text(file.digest),
        .text(file.reason),
      ])
    }
    return table
  }
}
