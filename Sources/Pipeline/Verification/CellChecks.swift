import Formats
import ReviewModel

/// Whether every cell is what its table shows, and its number what it names.
enum CellChecks {
  private static let file = "7-synthesis/cells.jsonl"

  /// The cells by ID.
  static func run(
    _ written: WrittenReview,
    excerpts: [ExcerptRow],
    records: [Record],
    _ texts: WrittenTexts,
    _ tally: inout VerificationTally
  ) -> [String: CellRow] {
    let read = written.lines(file, as: CellRow.self)
    for line in read.unreadable { tally.fail("\(file):\(line)", "the line cannot be read") }
    let names = KnownNames(written, excerpts: excerpts, records: records)
    for cell in read.lines {
      tally.check(
        cell.cell == "\(cell.table):\(cell.row):\(cell.column)",
        "cell \(cell.cell)",
        "its ID does not say where it stands"
      )
      checkEvidence(of: cell, names, texts, &tally)
    }
    checkTables(read.lines, in: written, &tally)
    let cells = Dictionary(read.lines.map { ($0.cell, $0) }, uniquingKeysWith: { $1 })
    tally.check(cells.count == read.lines.count, file, "a cell stands twice")
    FrequencyChecks.run(cells, excerpts: excerpts, &tally)
    tally.looked(at: read.lines.count, "cells")
    return cells
  }

  private static func checkEvidence(
    of cell: CellRow,
    _ names: KnownNames,
    _ texts: WrittenTexts,
    _ tally: inout VerificationTally
  ) {
    let subject = "cell \(cell.cell)"
    for evidence in cell.evidence {
      if let unknown = names.unknown(in: evidence) {
        tally.fail(subject, "rests on ‘\(unknown)’, which is not in the output")
      }
      if let quotation = evidence.quotation, let record = evidence.record,
        let field = evidence.field, let start = evidence.start, let end = evidence.end
      {
        let bytes = Array((texts.text(of: field, record: record) ?? "").utf8)
        let isThere =
          0 <= start && start <= end && end <= bytes.count
          && bytes[start..<end].elementsEqual(quotation.utf8)
        tally.check(isThere, subject, "the words ‘\(quotation)’ do not stand at \(start)–\(end)")
      }
    }
    // 1, 0 and blank are marks, not counts: a mark rests on any number of excerpts.
    let isMark =
      cell.table == "T5" && cell.evidence.allSatisfy { $0.study == nil }
      && !cell.column.hasSuffix("_apart")
    if case .number(let number) = cell.value, !isMark, !cell.evidence.isEmpty,
      cell.column == "n" || cell.column.hasPrefix("n_") || cell.column == "N"
        || cell.column.hasSuffix("_apart") || cell.column == "read_in_full"
    {
      tally.check(
        Int(number) == cell.evidence.count,
        subject,
        "says \(Int(number)), and names \(cell.evidence.count)"
      )
    }
    if isMark, case .number(let number) = cell.value, number == 1 {
      tally.check(
        cell.evidence.contains { $0.excerpt != nil },
        subject,
        "is 1 without an excerpt"
      )
    }
  }

  /// Compares every cell with the CSV file of its table, and every CSV cell with the cells.
  private static func checkTables(
    _ cells: [CellRow],
    in written: WrittenReview,
    _ tally: inout VerificationTally
  ) {
    let byTable = Dictionary(grouping: cells, by: \.table)
    for (table, cells) in byTable.sorted(by: { $0.key < $1.key }) {
      let paths = written.files.keys.filter { $0.hasPrefix("7-synthesis/\(table)-") }
      guard let path = paths.min(), let document = written.table(path) else {
        tally.fail("7-synthesis/\(table)", "the table's file is missing")
        continue
      }
      var shown: [String: String] = [:]
      for row in document.rows {
        let key = document.cell("cell_row", of: row)
        for column in document.header where column != "cell_row" {
          shown["\(table):\(key):\(column)"] = document.cell(column, of: row)
        }
      }
      for cell in cells {
        guard let text = shown.removeValue(forKey: cell.cell) else {
          tally.fail("cell \(cell.cell)", "is not in \(path)")
          continue
        }
        tally.check(
          cell.value.equals(text),
          "cell \(cell.cell)",
          "\(path) shows ‘\(text)’"
        )
      }
      for extra in shown.keys.sorted() { tally.fail(path, "shows \(extra), which is no cell") }
    }
  }
}
