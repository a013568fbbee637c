import ReviewModel

/// What can be wrong with the rows of a table.
enum TableTrouble {
  static func preamble(_ count: Int, _ file: String, _ line: Int) -> Diagnostic {
    let lines = count == 1 ? "a line stands" : "\(count) lines stand"
    return Diagnostic(
      .note,
      rule: "text-outside-record",
      "\(lines) above the header of the table",
      at: Place(file: file, line: line)
    )
  }

  static func outside(_ place: Place) -> Diagnostic {
    Diagnostic(.note, rule: "text-outside-record", "a line stands outside any record", at: place)
  }

  static func heading(_ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning,
      rule: "text-outside-record",
      "the row holds nothing but '\(text.prefix(60))' in place of an identifier: it is no record",
      at: place
    )
  }

  static func repeatedHeader(_ place: Place) -> Diagnostic {
    Diagnostic(.note, rule: "repeated-header", "the header stands here once more", at: place)
  }

  /// What is wrong with the quotes of a row, and with the number of its cells.
  static func of(_ row: TableRow, _ header: TableHeader, _ place: Place) -> [Diagnostic] {
    guard row.hasOpenQuote || row.hasStrayQuote || row.cells.count != header.count else {
      return []
    }
    var all: [Diagnostic] = []
    if row.hasOpenQuote {
      let help = "look at the row, and close the quote"
      all.append(
        Diagnostic(
          .warning,
          rule: "open-quote",
          "a quote is not closed; its cell was ended with the line",
          at: place,
          help: help
        )
      )
    }
    if row.hasStrayQuote {
      let message = "a quote inside a quoted cell is not doubled"
      all.append(Diagnostic(.note, rule: "stray-quote", message, at: place))
    }
    let further = row.cells.dropFirst(header.count).contains { !$0.trimmed.isEmpty }
    if row.cells.count < header.count || further {
      let cells = row.cells.count == 1 ? "one cell" : "\(row.cells.count) cells"
      all.append(
        Diagnostic(
          further ? .warning : .note,
          rule: "ragged-row",
          "the row has \(cells) under \(header.count) columns",
          at: place,
          help: further ? "look whether a delimiter stands in a cell without quotes" : nil
        )
      )
    }
    return all
  }

  static func doi(
    _ row: TableRow,
    _ header: TableHeader,
    _ record: Record,
    _ place: Place
  ) -> Diagnostic? {
    guard record.doi == nil else { return nil }
    for column in header.columns(.doi) {
      let cell = TableText.shown(row.cell(column))
      guard !TableText.isMissing(cell) else { continue }
      let start = cell.slice(upTo: min(60, cell.count)).string
      return Diagnostic(.note, rule: "invalid-doi", "'\(start)' is no DOI", at: place)
    }
    return nil
  }
}
