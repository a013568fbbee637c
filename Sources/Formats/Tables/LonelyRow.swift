import ReviewModel

/// Makes the best of a row that says next to nothing.
enum LonelyRow {
  /// Completes a record without a title, so that people see what its row says; what was doubtful.
  static func completed(
    _ record: inout Record,
    _ row: TableRow,
    _ header: TableHeader,
    _ place: Place
  ) -> [Diagnostic] {
    if record.authors.isEmpty, record.doi == nil {
      let cell = header.columns(.doi).lazy.map { row.cell($0).trimmed }.first { !$0.isEmpty }
      // Nothing else tells such rows apart: `10.4`, as it stood.
      if let cell, cell.hasPrefix("10."), cell.count < 40 { record.doi = cell.string.lowercased() }
    }
    guard row.filledCount == 1, header.count > 2,
      let text = row.cells.lazy.compactMap(TableText.line).first, text.contains(" ")
    else { return [] }
    // A heading between rows, or a title whose other cells were lost: people can tell.
    record.title = text
    if record.sourceID == text { record.sourceID = nil }
    return [
      Diagnostic(
        .warning,
        rule: "doubtful-row",
        "the row holds nothing but '\(text.prefix(60))', which was read as a title",
        at: place,
        help: "take the row out if it is a heading"
      )
    ]
  }
}
