import ReviewModel

/// A row that says next to nothing.
enum LonelyRow {
  /// What is doubtful about a row that holds a single text.
  ///
  /// The row is kept: its text may be all that was saved of a record.
  static func diagnostic(_ row: TableRow, _ header: TableHeader, _ place: Place) -> Diagnostic? {
    guard let text = onlyText(row, header) else { return nil }
    return Diagnostic(
      .warning,
      rule: "doubtful-row",
      "the row holds nothing but '\(text.prefix(60))'",
      at: place,
      help: "take the row out if it is a heading, or part of the row above it"
    )
  }

  /// The text of a row that is a heading between the rows; nil for a row that may be a record.
  ///
  /// Words stand where the identifiers of records do, and nothing beside them. Counted as a record
  /// it would make the number of those that a search found wrong.
  static func heading(_ row: TableRow, _ header: TableHeader) -> String? {
    guard header.count > 2, row.cells.first.map({ !$0.trimmed.isEmpty }) ?? false,
      isNumbering(header.meanings[0]), let text = onlyText(row, header)
    else { return nil }
    return text
  }

  /// The only text of several words in a row, in a table of some width.
  private static func onlyText(_ row: TableRow, _ header: TableHeader) -> String? {
    guard header.count > 2, row.filledCount == 1,
      let text = row.cells.lazy.compactMap(TableText.line).first, text.contains(" ")
    else { return nil }
    return text
  }

  /// Whether a column tells records apart and holds none of their words.
  private static func isNumbering(_ meaning: TableMeaning?) -> Bool {
    switch meaning {
    case .sourceID, .accession, .toolNumber, .pmid, .pmcid, .doi, .year, .id: true
    default: false
    }
  }
}
