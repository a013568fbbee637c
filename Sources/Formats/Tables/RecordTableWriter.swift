package import ReviewModel

/// Writes records as CSV, one row a record, for spreadsheets and other tools.
///
/// Lists stand with `; ` between their values, people as `Family, Given`. What the columns cannot
/// say, found by reading back what was written, stands as JSON in the last one, `synth`, under the
/// keys of JSON Lines. A cell that a spreadsheet would take for a formula begins with `'`.
package enum RecordTableWriter {
  /// The names of the columns, which readers of other tools know as well.
  package static let columns = [
    "id", "source_id", "type", "title", "authors", "year", "date", "online", "journal", "volume",
    "issue", "pages", "doi", "pmid", "pmcid", "registrations", "issn", "isbn", "abstract",
    "keywords", "language", "url", "publisher", "institution", "awarding_body", "degree",
    "supervisors", "labels", "synth",
  ]

  /// The whole document, header first.
  package static func text(_ records: some Sequence<Record>) -> String {
    var bytes: [UInt8] = []
    writeHeader(to: &bytes)
    for record in records { write(record, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  package static func writeHeader(to bytes: inout [UInt8]) {
    write(columns.map(CSVCell.text), to: &bytes)
  }

  /// Appends the row of a record.
  package static func write(_ record: Record, to bytes: inout [UInt8]) {
    let start = bytes.count
    var cells = cells(of: record)
    write(cells, to: &bytes)
    let others = differences(Array(bytes[start...]), record)
    guard !others.isEmpty else { return }
    bytes.removeLast(bytes.count - start)
    cells[cells.count - 1] = .text(JSONValue.object(others).compact)
    write(cells, to: &bytes)
  }

  private static func cells(of record: Record) -> [CSVCell] {
    let date = record.issued.flatMap { $0.month == nil ? nil : $0.description }
    return [
      .text(record.id.text), .optional(record.sourceID), .text(record.type.rawValue),
      .optional(record.title), .list(record.authors.map(\.inverted)),
      .optional(record.issued.map { String($0.year) }), .optional(date),
      .optional(record.online?.description), .optional(record.container),
      .optional(record.volume), .optional(record.issue), .optional(record.pages),
      .optional(record.doi), .optional(record.pmid), .optional(record.pmcid),
      .list(record.registrations), .list(record.issn), .list(record.isbn),
      .optional(record.abstract), .list(record.keywords), .optional(record.language),
      .list(record.url), .optional(record.publisher), .optional(record.institution),
      .optional(record.awardingBody), .optional(record.degree),
      .list(record.supervisors.map(\.inverted)), .list(record.labels), .text(""),
    ]
  }

  /// The keys under which a row, once read, says something else than its record.
  private static func differences(_ row: [UInt8], _ record: Record) -> [JSONValue.Member] {
    var scanner = TableScanner(FileBytes(row), delimiter: UInt8(ascii: ","))
    var cells = TableRow()
    guard scanner.next(&cells) else { return [] }
    cells.removeGuards()
    var interpretation = TableInterpretation(header: header)
    var back = interpretation.record(cells, origin: record.origin)
    RecordCompletion.complete(&back)
    return RecordKey.content.compactMap { key in
      let value = key.value(of: record)
      return key.value(of: back) == value
        ? nil : JSONValue.Member(key: key.rawValue, value: value ?? .null)
    }
  }

  private static let header = TableHeader(columns)

  private static func write(_ row: [CSVCell], to bytes: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      cell.write(to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}
