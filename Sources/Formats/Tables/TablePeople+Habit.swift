/// How a file writes lists of names, told by its first rows.
extension TablePeople {
  static func habit(of layout: TableLayout, in text: DecodedText) -> TablePeople {
    var people = TablePeople()
    let header = layout.header
    people.isGlued = header.names.contains("Item DOI") && header.names.contains("Content Type")
    guard let column = header.columns(.authors).first else { return people }
    var scanner = TableScanner(
      text.bytes,
      delimiter: layout.delimiter,
      from: layout.start,
      line: layout.line
    )
    scanner.width = header.count
    var row = TableRow()
    var spoken = 0
    var rows = 0
    while rows < sample, scanner.next(&row) {
      rows += 1
      let cell = row.cell(column).trimmed
      guard !cell.holds(UInt8(ascii: ";")), commas(cell) > 1 else { continue }
      let names = dividedAtAnd(cell)
      if names.count > 1, names.allSatisfy({ commas($0) == 1 }) { continue }
      let parts = TableList.split(cell) { $0 == UInt8(ascii: ",") }
      if parts.allSatisfy(looksSpoken) { spoken += 1 }
    }
    people.hasSpokenLists = spoken > 0
    return people
  }

  private static let sample = 50
}
