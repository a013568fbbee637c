/// A table of the synthesis; every cell knows what it rests on.
package struct SynthesisTable: Sendable, Hashable, Codable, Identifiable {
  /// Such as `T5`.
  package let id: String
  package let title: String
  /// What a reader must know to read it: denominators, what blank means, what is not counted.
  package let notes: [String]
  package let columns: [Column]
  package let rows: [Row]

  package init(id: String, title: String, notes: [String], columns: [Column], rows: [Row]) {
    self.id = id
    self.title = title
    self.notes = notes
    self.columns = columns
    self.rows = rows
  }

  /// One column.
  package struct Column: Sendable, Hashable, Codable {
    /// As in the CSV header and in cell IDs.
    package let key: String
    package let title: String

    package init(key: String, title: String) {
      self.key = key
      self.title = title
    }
  }

  /// One row: a cell for each column, in their order.
  package struct Row: Sendable, Hashable, Codable {
    package let key: String
    package let cells: [Cell]

    package init(key: String, cells: [Cell]) {
      self.key = key
      self.cells = cells
    }
  }
}
