/// Reads CSV as people and spreadsheets write it.
///
/// RFC 4180, and beyond it: byte-order mark, any line ends, `;` or tab between cells, a `sep=` line,
/// ragged rows, blank rows. The `'` that `CSVCell` puts before what looks like a formula is taken
/// off.
package enum CSVReader {
  /// Reads a document, or says why the bytes are no text.
  package static func read(_ bytes: [UInt8]) throws(UnreadableText) -> CSVDocument {
    let text = try TextDecoding.decode(FileBytes(bytes), name: "").get()
    var scanner = CSVScanner(Array(text.bytes))
    guard let header = scanner.nextRow() else { return CSVDocument(header: [], rows: []) }
    var rows: [CSVDocument.Row] = []
    while let row = scanner.nextRow() {
      let missing = max(0, header.cells.count - row.cells.count)
      let cells = row.cells + Array(repeating: "", count: missing)
      rows.append(CSVDocument.Row(line: row.line, cells: cells))
    }
    return CSVDocument(header: header.cells.map(trimmed), rows: rows)
  }

  private static func trimmed(_ name: String) -> String {
    let isBlank: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    let scalars = name.unicodeScalars.drop(while: isBlank)
    guard let last = scalars.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(String.UnicodeScalarView(scalars[...last]))
  }
}
