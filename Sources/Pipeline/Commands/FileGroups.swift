import Deduplication
import Formats
package import ReviewModel

/// Records of files and the group of each, in input order.
///
/// Of a record only its row and the form in which it is compared are held, so that a million of them
/// fit in memory.
package struct FileGroups: Sendable {
  private var rows: [Row] = []
  private var grouping = FileGrouping()
  private var groups: [Report.ID] = []
  /// The groups of records of earlier runs.
  private var known: Set<Report.ID> = []

  private struct Row: Sendable {
    let record: Record.ID
    let file: String
    let line: Int
    let sourceID: String?
  }

  package init() {}

  /// Groups records together with others that are already known.
  package static func of(
    _ records: [Record],
    beside known: [Record] = [],
    merging kinds: Set<Kinship>
  ) -> FileGroups {
    var groups = FileGroups()
    for record in records { groups.add(record) }
    groups.group(beside: known, merging: kinds)
    return groups
  }

  /// Takes the next record.
  package mutating func add(_ record: Record) {
    let origin = record.origin
    rows.append(
      Row(record: record.id, file: origin.file, line: origin.line, sourceID: record.sourceID)
    )
    grouping.add(record)
  }

  /// Groups what was taken.
  package mutating func group(beside others: [Record] = [], merging kinds: Set<Kinship>) {
    for record in others { grouping.add(record) }
    let all = grouping.groups(merging: kinds)
    groups = Array(all.prefix(rows.count))
    known = Set(all.dropFirst(rows.count))
    grouping = FileGrouping()
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
    let told = "\(rows.count) records, \(all.count) groups"
    return known.isEmpty ? told : "\(told), \(before) of them known before"
  }

  /// `record,group,file,line,source_id`, one row for every occurrence.
  package var csv: String {
    var bytes = Array("record,group,file,line,source_id\n".utf8)
    for (row, group) in zip(rows, groups) {
      let cells: [CSVCell] = [
        .text(row.record.text), .text(group.text), .text(row.file), .count(row.line),
        .optional(row.sourceID),
      ]
      CSVTable.write(cells, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  package var jsonLines: String {
    zip(rows, groups).map { row, group in
      JSONValue.object([
        "record": .string(row.record.text),
        "group": .string(group.text),
        "file": .string(row.file),
        "line": .int(row.line),
        "source_id": .string(row.sourceID ?? ""),
      ]).compact + "\n"
    }.joined()
  }
}
