import Formats
import ReviewModel

/// `groups.csv`: every occurrence of every record, and the report that it belongs to.
struct GroupsTable {
  let groups: [DuplicateGroup]

  var table: CSVTable {
    var table = CSVTable(header: [
      "group", "record", "kept", "source_id", "source", "file", "line", "start", "end", "citation",
    ])
    for group in groups {
      for (position, member) in group.members.enumerated() {
        table.append([
          .text(group.id.text),
          .text(member.id.text),
          .text(position == 0 ? "yes" : "no"),
          .optional(member.sourceID),
          .text(member.origin.source),
          .text(member.origin.file),
          .count(member.origin.line),
          .count(member.origin.start),
          .count(member.origin.end),
          .text(member.citation),
        ])
      }
    }
    return table
  }
}
