import Deduplication
import Formats
package import ReviewModel

/// Records of files and the group of each, in input order.
package struct FileGroups: Sendable {
  package let records: [Record]
  private let groups: [Report.ID]

  package static func of(_ records: [Record], merging kinds: Set<Kinship>) -> FileGroups {
    FileGroups(records: records, groups: FileGrouping.groups(of: records, merging: kinds))
  }

  /// The kinships that a word of the command line asks to merge; nil for any other word.
  package static func merged(_ word: String) -> Set<Kinship>? {
    switch word {
    case "same": [.same]
    case "version": [.same, .version]
    default: nil
    }
  }

  /// How many groups there are.
  package var count: Int { Set(groups).count }

  /// `record,group,file,line,source_id`, one row for every occurrence.
  package var csv: String {
    var table = CSVTable(header: ["record", "group", "file", "line", "source_id"])
    for (record, group) in zip(records, groups) {
      table.append([
        .text(record.id.text), .text(group.text), .text(record.origin.file),
        .count(record.origin.line), .optional(record.sourceID),
      ])
    }
    return table.text
  }

  package var jsonLines: String {
    zip(records, groups).map { record, group in
      JSONValue.object([
        "record": .string(record.id.text),
        "group": .string(group.text),
        "file": .string(record.origin.file),
        "line": .int(record.origin.line),
        "source_id": .string(record.sourceID ?? ""),
      ]).compact + "\n"
    }.joined()
  }
}
