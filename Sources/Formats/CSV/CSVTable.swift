/// Rows of cells as a CSV document: UTF-8, LF, RFC 4180, safe to open in a spreadsheet.
package struct CSVTable: Sendable, Hashable {
  package var header: [String]
  package var rows: [[CSVCell]]

  package init(header: [String], rows: [[CSVCell]] = []) {
    self.header = header
    self.rows = rows
  }

  package mutating func append(_ row: [CSVCell]) {
    precondition(row.count == header.count, "a row has a cell for each column")
    rows.append(row)
  }

  /// The whole document, ending in a line feed.
  package var text: String {
    var bytes: [UInt8] = []
    Self.write(header.map(CSVCell.text), to: &bytes)
    for row in rows { Self.write(row, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends one row: of very many, none need be held.
  package static func write(_ row: [CSVCell], to bytes: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      cell.write(to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}
