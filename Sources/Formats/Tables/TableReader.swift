import ReviewModel

/// Reads tables of records: CSV and its like of databases, screening tools and spreadsheets.
///
/// A table is one of records where its header names a title and something else that describes a
/// report, in any of the names that exports use, or in those that the protocol maps.
package struct TableReader: FormatReader {
  package static let format = Format.csv

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    guard let text = try? file.text.get(),
      let layout = TableLayout.found(in: text, mapped: file.columns)
    else { return .none }
    if layout.preamble.isEmpty, layout.header.score >= 3 { return .certain }
    return layout.header.score >= 2 ? .likely : .possible
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    let text = try file.text.get()
    guard let layout = TableLayout.found(in: text, mapped: file.columns) else {
      throw ReadStop(rule: "unknown-columns", reason: TableNaming.reason(for: text))
    }
    if let line = layout.preamble.first {
      try emit(.diagnostic(TableTrouble.preamble(layout.preamble.count, file.name, line)))
    }
    var reading = TableReading(text, layout, file)
    try reading.readAll(emit)
  }
}
