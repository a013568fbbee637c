/// What a CSV file says: named columns, and rows as they stood.
package struct CSVDocument: Sendable, Hashable {
  /// Without blanks around them, in file order.
  package let header: [String]
  package let rows: [Row]

  /// One row; shorter rows are filled with empty cells, further cells are kept.
  package struct Row: Sendable, Hashable {
    /// The line on which the row begins, from 1.
    package let line: Int
    package let cells: [String]
  }

  /// The place of a column; case does not matter.
  package func column(_ name: String) -> Int? {
    header.firstIndex { $0.lowercased() == name.lowercased() }
  }

  /// The cell of a row under a column; empty where there is no such column.
  package func cell(_ name: String, of row: Row) -> String {
    column(name).flatMap { $0 < row.cells.count ? row.cells[$0] : nil } ?? ""
  }
}
