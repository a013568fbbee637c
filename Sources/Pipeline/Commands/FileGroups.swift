import Deduplication
import Formats
package import ReviewModel

/// Records of files and the group of each, in input order.
package struct FileGroups: Sendable {
  package let records: [Record]
  private let groups: [Report.ID]
  /// The groups of records of earlier runs.
  private let known: Set<Report.ID>

  /// Groups records together with others that are already known.
  package static func of(
    _ records: [Record],
    beside known: [Record] = [],
    merging kinds: Set<Kinship>
  ) -> FileGroups {
    let groups = FileGrouping.groups(of: records + known, merging: kinds)
    return FileGroups(
      records: records,
      groups: Array(groups.prefix(records.count)),
      known: Set(groups.dropFirst(records.count))
    )
  }

  /// The kinships that a word of the command line asks to merge; nil for any other word.
  package static func merged(_ word: String) -> Set<Kinship>? {
    switch word {
    case "same": [.same]
    case "version": [.same, .version]
    default: nil
    }
  }

  /// How many records and groups there are, and how many groups were there before.
  package var summary: String {
    let all = Set(groups)
    let before = all.count(where: known.contains)
    let told = "\(records.count) records, \(all.count) groups"
    return known.isEmpty ? told : "\(told), \(before) of them known before"
  }

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
