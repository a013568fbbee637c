/// What a CSV file says: named columns, and rows as they stood.
package struct CSVDocument: Sendable, Hashable {
  /// Without blanks around them, in file order.
  package let header: [String]
  package let rows: [Row]
  /// The place of each name, as it stands and in lower case; the first of equal names.
  private let places: [String: Int]

  init(header: [String], rows: [Row]) {
    self.header = header
    self.rows = rows
    var places: [String: Int] = [:]
    for (place, name) in header.enumerated() where places[name] == nil { places[name] = place }
    for (place, name) in header.enumerated() where places[name.lowercased()] == nil {
      places[name.lowercased()] = place
    }
    self.places = places
  }

  /// One row; shorter rows are filled with empty cells, further cells are kept.
  package struct Row: Sendable, Hashable {
    /// The line on which the row begins, from 1.
    package let line: Int
    package let cells: [String]
  }

  /// The place of a column; case matters only where two columns differ in nothing else.
  package func column(_ name: String) -> Int? { places[name] ?? places[name.lowercased()] }

  /// The cell of a row under a column; empty where there is no such column.
  package func cell(_ name: String, of row: Row) -> String {
    column(name).flatMap { $0 < row.cells.count ? row.cells[$0] : nil } ?? ""
  }
}
