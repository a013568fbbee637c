/// A row of a table: where it stands, and its cells without quotes.
struct TableRow {
  /// Where the row begins, and where the next one does.
  private(set) var start = 0
  var end = 0
  /// The line on which the row begins, from 1.
  private(set) var line = 1
  /// Borrowed until the next row is read.
  var cells: [ByteText] = []
  /// Whether a quote stands inside a quoted cell without being doubled.
  var hasStrayQuote = false
  /// Whether a quote was opened and never closed.
  var hasOpenQuote = false

  mutating func begin(at start: Int, line: Int) {
    self.start = start
    self.line = line
    cells.removeAll(keepingCapacity: true)
    hasStrayQuote = false
    hasOpenQuote = false
  }

  /// How many cells hold something.
  var filledCount: Int { cells.count { !$0.trimmed.isEmpty } }

  var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(ASCII.isSpace) } }

  /// Takes off the `'` that keeps spreadsheets from taking a cell for a formula.
  mutating func removeGuards() {
    for index in cells.indices where cells[index].first == UInt8(ascii: "'") {
      if CSVCell.isGuarded(cells[index]) { cells[index] = cells[index].slice(from: 1) }
    }
  }

  func cell(_ index: Int) -> ByteText { index < cells.count ? cells[index] : .empty }
}
