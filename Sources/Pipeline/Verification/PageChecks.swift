import Formats

/// Whether the pages that people read show what the tables say.
enum PageChecks {
  static func run(
    _ written: WrittenReview,
    _ cells: [String: CellRow],
    _ tally: inout VerificationTally
  ) {
    var looked = 0
    for path in ["8-report/index.html", "8-report/prisma.svg"] {
      let page = MarkedValues(written.bytes(path))
      for (id, text) in page.values(of: "data-cell") {
        looked += 1
        guard let cell = cells[id] else {
          tally.fail(path, "shows the cell \(id), which does not exist")
          continue
        }
        tally.check(cell.value.equals(text), path, "shows ‘\(text)’ for \(id)")
      }
      for (key, text) in page.values(of: "data-node") {
        looked += 1
        // A node that has parts of its own shows them beside it; blank stands for unknown.
        guard let cell = cells["T12:\(key):n"], !text.isEmpty else { continue }
        let isUnknown = cell.value == .blank
        tally.check(
          isUnknown ? Double(text) == nil : cell.value.equals(text),
          path,
          "shows ‘\(text)’ for \(key)"
        )
      }
    }
    let markdown = MarkdownTables(written.bytes("8-report/report.md"))
    for table in markdown.tables {
      looked += 1
      switch table.id {
      case Self.sources: checkSources(table, in: written, &tally)
      case _ where table.id.hasPrefix("T"): check(table, in: written, &tally)
      default: break
      }
    }
    tally.looked(at: looked, "values on pages")
  }

  /// Compares a table of the Markdown report with the CSV file of the same name, row by row.
  private static func check(
    _ table: MarkdownTables.Table,
    in written: WrittenReview,
    _ tally: inout VerificationTally
  ) {
    let subject = "8-report/report.md: \(table.id)"
    let paths = written.files.keys.filter { $0.hasPrefix("7-synthesis/\(table.id)-") }
    guard let path = paths.min(), let document = written.table(path) else {
      tally.fail(subject, "there is no such table")
      return
    }
    let rows = document.rows.map { Array($0.cells.dropFirst()) }
    tally.check(
      (table.announcedRows ?? table.rows.count) == rows.count,
      subject,
      "has not the rows of \(path)"
    )
    for (shown, row) in zip(table.rows, rows) {
      let expected = row.map { Self.letters($0) }
      tally.check(
        shown.map { Self.letters($0) } == expected,
        subject,
        "shows ‘\(shown.joined(separator: " | "))’, and \(path) does not"
      )
    }
  }

  private static let sources = "1-identification/sources.csv"

  /// Compares the last column of the table of sources, the records, with the file.
  private static func checkSources(
    _ table: MarkdownTables.Table,
    in written: WrittenReview,
    _ tally: inout VerificationTally
  ) {
    guard let document = written.table(sources) else { return }
    let expected = document.rows.map { row in
      let files = document.cell("files", of: row).split(separator: ";").count
      return [
        document.cell("source", of: row), String(files), document.cell("unread_files", of: row),
        document.cell("records", of: row),
      ].map { Self.letters($0) }
    }
    let shown = table.rows.map { row in
      ([row.first ?? ""] + row.suffix(3)).map { Self.letters($0) }
    }
    tally.check(
      shown == expected,
      "8-report/report.md: sources",
      "shows other numbers than \(sources)"
    )
  }

  /// Letters and digits alone: Markdown escapes, marks and breaks the rest.
  private static func letters(_ text: String) -> String {
    String(
      text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    )
  }
}
