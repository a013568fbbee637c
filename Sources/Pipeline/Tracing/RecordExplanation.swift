import Deduplication
import Formats
import ReviewModel

/// One record's way through the review, or why two are (not) one group.
package struct RecordExplanation: Sendable {
  private let title: String
  private let lines: [String]

  package var text: String { ([title] + lines.map { "  \($0)" }).joined(separator: "\n") + "\n" }

  package var json: String {
    JSONValue.object(["record": .string(title), "steps": .strings(lines)]).compact + "\n"
  }

  /// The record's way forward, from the audit trail.
  package static func way(
    of reference: String,
    in written: WrittenReview
  ) throws(PipelineFailure) -> RecordExplanation {
    let records = Self.records(written)
    let record = try find(reference, in: records)
    guard let groups = written.table("2-deduplication/groups.csv") else {
      throw PipelineFailure(.verification, "2-deduplication/groups.csv cannot be read")
    }
    let row = groups.rows.first { groups.cell("record", of: $0) == record.id.text }
    let group = row.map { groups.cell("group", of: $0) } ?? ""
    let occurrences = records.filter { $0.id == record.id }.map { same in
      "read in \(same.origin.source): \(same.origin.place)"
    }
    return RecordExplanation(
      title: "\(record.id) \(record.citation)",
      lines: occurrences + ["group \(group)"] + audit(of: group, in: written)
        + criteria(of: group, in: written)
    )
  }

  /// The comparison of two records, field by field, and the rule that decides.
  package static func pair(
    _ first: String,
    _ second: String,
    in written: WrittenReview
  ) throws(PipelineFailure) -> RecordExplanation {
    let records = Self.records(written)
    let a = try find(first, in: records)
    let b = try find(second, in: records)
    let groups = written.table("2-deduplication/groups.csv")
    func group(_ record: Record) -> String? {
      groups.flatMap { table in
        table.rows.first { table.cell("record", of: $0) == record.id.text }
          .map { table.cell("group", of: $0) }
      }
    }
    let isOne = group(a) == group(b)
    return RecordExplanation(
      title: "\(a.id) and \(b.id) are \(isOne ? "one group" : "not one group")",
      lines: ["\(a.id): \(a.citation)", "\(b.id): \(b.citation)"]
        + DuplicateExplanation.lines(comparing: a, with: b)
    )
  }

  /// Why either was merged into another, rules and people's decisions alike.
  private static func removals(of records: [Record], in written: WrittenReview) -> [String] {
    guard let table = written.table("2-deduplication/removed.csv") else { return [] }
    let ids = records.map(\.id.text)
    return table.rows.filter { ids.contains(table.cell("record", of: $0)) }.map { row in
      "\(table.cell("record", of: row)) was merged into \(table.cell("into", of: row)): "
        + table.cell("reason", of: row)
    }
  }

  private static func records(_ written: WrittenReview) -> [Record] {
    WrittenRecords.read(written.bytes(WrittenRecords.file)).records
  }

  private static func find(
    _ reference: String,
    in records: [Record]
  ) throws(PipelineFailure) -> Record {
    let identified = IdentifiedRecords(
      sources: [],
      records: records,
      files: [],
      unread: [],
      fullTexts: []
    )
    switch RecordAnchors(identified).anchor(reference, citation: reference) {
    case .found(let id), .foundByCitation(let id):
      if let record = records.first(where: { $0.id == id }) { return record }
    case .absent: break
    }
    throw PipelineFailure(
      .missingInput,
      "no record is called ‘\(reference)’",
      help: "use its ID, a DOI, pmid:… or a source ID, as in 1-identification/records.jsonl"
    )
  }

  private static func audit(of group: String, in written: WrittenReview) -> [String] {
    let path = written.files.keys.filter { $0.hasPrefix("7-synthesis/T15-") }.min() ?? ""
    guard let table = written.table(path) else { return [] }
    return table.rows.filter { table.cell("cell_row", of: $0).hasPrefix("\(group)-") }.map { row in
      let by = table.cell("rule_or_person", of: row)
      let when = table.cell("decided", of: row)
      let action = table.cell("action", of: row)
      let stage = table.cell("stage", of: row)
      return "\(stage): \(action)" + (by.isEmpty ? "" : " — \(by)")
        + (when.isEmpty ? "" : ", \(when)")
    }
  }

  private static func criteria(of group: String, in written: WrittenReview) -> [String] {
    guard let table = written.table("3-screening/matrix.csv") else { return [] }
    return table.rows.filter { table.cell("record", of: $0) == group }.map { row in
      let words = table.cell("words", of: row)
      return "criterion \(table.cell("criterion", of: row)): \(table.cell("truth", of: row))"
        + (words.isEmpty ? "" : " (‘\(words)’ in \(table.cell("field", of: row)))")
    }
  }
}
