import Formats

/// Reads artefacts into the sections of a snapshot.
struct SnapshotReading {
  private(set) var sections: [SnapshotSection: [String: SnapshotEntry]] = [:]
  private(set) var unreadable: [String] = []

  mutating func read(_ artefact: Artefact) {
    sections[.files, default: [:]][artefact.path] = SnapshotEntry(
      name: artefact.path,
      facts: [.init("sha-256", SHA256.hex(artefact.bytes))]
    )
    switch artefact.path {
    case "1-identification/records.jsonl": readLines(artefact) { $0.readRecord($1) }
    case "2-deduplication/groups.csv": readGroups(artefact)
    case "3-screening/decisions.csv": readJudgements(artefact, as: .verdicts, id: "record")
    case "4-eligibility/reports.csv": readJudgements(artefact, as: .reports, id: "report")
    case "5-extraction/excerpts.jsonl": readLines(artefact) { $0.readExcerpt($1) }
    case "7-synthesis/cells.jsonl":
      readLines(artefact, except: Self.auditCell) { $0.readCell($1) }
    default: break
    }
  }

  // MARK: JSON Lines

  // The rows of the audit trail are numbered, so that one new step renames all that follow; and
  // what they say is compared where it comes from.
  private static let auditCell = Array(#"{"cell":"T15:"#.utf8)

  private mutating func readLines(
    _ artefact: Artefact,
    except prefix: [UInt8] = [],
    _ read: (inout SnapshotReading, JSONValue) -> Void
  ) {
    let bytes = artefact.bytes
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      defer { start = end + 1 }
      if start == end || (!prefix.isEmpty && bytes[start..<end].starts(with: prefix)) { continue }
      do {
        read(&self, try JSONParser.parse(bytes, in: start..<end))
      } catch {
        unreadable.append(artefact.path)
        return
      }
    }
  }

  /// A record that was read several times has the facts of its first occurrence, and their count.
  private mutating func readRecord(_ line: JSONValue) {
    guard case .object(let keys) = line, let id = line["id"]?.text else { return }
    if let known = sections[.records]?[id] {
      let count = known.facts.first { $0.key == "occurrences" }.flatMap { Int($0.value) } ?? 1
      let facts = known.facts.filter { $0.key != "occurrences" }
      sections[.records]?[id] = SnapshotEntry(
        name: known.name,
        facts: [.init("occurrences", String(count + 1))] + facts
      )
      return
    }
    let passed: Set = ["id", "origin", "fields"]
    let facts = keys.filter { !passed.contains($0.key) }.map { member in
      SnapshotEntry.Fact(member.key, member.value.text ?? member.value.compact)
    }
    sections[.records, default: [:]][id] = SnapshotEntry(
      name: line["title"]?.text ?? "",
      facts: [.init("occurrences", "1")] + facts
    )
  }

  private mutating func readExcerpt(_ line: JSONValue) {
    guard let id = line["id"]?.text else { return }
    let keys = ["state", "standing", "polarity", "speaker", "voice", "evidence", "quote"]
    sections[.excerpts, default: [:]][id] = SnapshotEntry(
      name: line["quote"]?.text ?? "",
      facts: keys.map { .init($0, line[$0]?.text ?? "") }
    )
  }

  private mutating func readCell(_ line: JSONValue) {
    guard let id = line["cell"]?.text else { return }
    let value = line["value"].map { $0 == .null ? "" : $0.text ?? $0.compact } ?? ""
    let evidence = line["evidence"]?.compact ?? "[]"
    sections[.cells, default: [:]][id] = SnapshotEntry(
      name: "",
      facts: [
        .init("value", value), .init("standing", line["standing"]?.text ?? ""),
        .init("evidence", evidence == "[]" ? "" : String(SHA256.hex(evidence).prefix(12))),
      ]
    )
  }

  // MARK: CSV

  private mutating func readGroups(_ artefact: Artefact) {
    guard let table = document(artefact) else { return }
    var citations: [String: String] = [:]
    var members: [String: [String]] = [:]
    for row in table.rows {
      let group = table.cell("group", of: row)
      if citations[group] == nil { citations[group] = table.cell("citation", of: row) }
      let place = "\(table.cell("file", of: row)):\(table.cell("start", of: row))"
      members[group, default: []].append("\(table.cell("record", of: row)) at \(place)")
    }
    sections[.groups] = members.reduce(into: [:]) { groups, group in
      groups[group.key] = SnapshotEntry(
        name: citations[group.key] ?? "",
        facts: [.init("members", group.value.sorted().joined(separator: "; "))]
      )
    }
  }

  /// One entry for each record; several rows of one are its decisions.
  private mutating func readJudgements(
    _ artefact: Artefact,
    as section: SnapshotSection,
    id: String
  ) {
    guard let table = document(artefact) else { return }
    let keys = ["verdict", "reasons", "standing", "retrieval", "proposal", "proposal_criteria"]
      .filter { table.column($0) != nil }
    var decisions: [String: [String]] = [:]
    var entries: [String: SnapshotEntry] = [:]
    for row in table.rows {
      let record = table.cell(id, of: row)
      let person = table.cell("reviewer", of: row)
      if !person.isEmpty {
        let criteria = table.cell("criteria", of: row)
        let decision = table.cell("decision", of: row)
        let why = criteria.isEmpty ? "" : " (\(criteria))"
        decisions[record, default: []].append("\(person) \(decision)\(why)")
      }
      let facts = keys.map { SnapshotEntry.Fact($0, table.cell($0, of: row)) }
      let people = decisions[record] ?? [table.cell("reviewers", of: row)]
      entries[record] = SnapshotEntry(
        name: table.cell("citation", of: row),
        facts: facts + [.init("people", people.joined(separator: "; "))]
      )
    }
    sections[section] = entries
  }

  private mutating func document(_ artefact: Artefact) -> CSVDocument? {
    do {
      return try CSVReader.read(artefact.bytes)
    } catch {
      unreadable.append(artefact.path)
      return nil
    }
  }
}
