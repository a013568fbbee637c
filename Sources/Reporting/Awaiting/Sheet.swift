import Formats

/// A sheet of `to-decide`: its name, what it asks of people, and its rows.
struct Sheet: Sendable {
  let name: String
  let question: String
  let table: CSVTable

  /// How many things wait.
  var count: Int { table.rows.count }
}
