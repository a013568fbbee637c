import Formats
import ReviewModel

/// `removed.csv`: each occurrence that was merged into another, and the rule that says why.
struct RemovedTable {
  let groups: [DuplicateGroup]
  let index: ReviewIndex

  var table: CSVTable {
    var table = CSVTable(header: [
      "record", "source", "file", "line", "start", "citation", "into", "into_citation", "group",
      "rule", "reason",
    ])
    for group in groups {
      for removed in group.removed {
        table.append([
          .text(removed.record.text),
          .text(removed.origin.source),
          .text(removed.origin.file),
          .count(removed.origin.line),
          .count(removed.origin.start),
          .text(index.citation(removed.record)),
          .text(removed.into.text),
          .text(index.citation(removed.into)),
          .text(group.id.text),
          .text(removed.rule),
          .text(removed.reason),
        ])
      }
    }
    return table
  }
}
