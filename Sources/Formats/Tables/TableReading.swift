import ReviewModel

/// The reading of one table, row by row.
struct TableReading {
  private let text: DecodedText
  private let file: SourceFile
  private var scanner: TableScanner
  private var header: TableHeader
  private var interpretation: TableInterpretation
  private let declaredType: String?
  private var released = 0

  /// Memory of the file behind the row is given back in pieces of this size.
  private static let piece = 4 << 20

  init(_ text: DecodedText, _ layout: TableLayout, _ file: SourceFile) {
    self.text = text
    self.file = file
    header = layout.header
    declaredType = layout.declaredType
    scanner = TableScanner(
      text.bytes,
      delimiter: layout.delimiter,
      from: layout.start,
      line: layout.line
    )
    scanner.width = layout.header.count
    interpretation = TableInterpretation(
      header: layout.header,
      declaredType: layout.declaredType,
      people: layout.header.isOwn ? TablePeople() : TablePeople.habit(of: layout, in: text)
    )
  }

  mutating func readAll(_ emit: (consuming ReadEvent) throws -> Void) throws {
    var row = TableRow()
    while scanner.next(&row) {
      if row.isBlank { continue }
      try read(&row, emit)
      if row.end - released > Self.piece {
        released = row.end
        text.bytes.release(upTo: released)
      }
    }
  }

  private mutating func read(_ row: inout TableRow, _ emit: (consuming ReadEvent) throws -> Void)
    throws
  {
    let place = Place(file: file.name, line: row.line)
    if let again = repeatedHeader(row) {
      if again.names != header.names { use(again) }
      try emit(.diagnostic(TableTrouble.repeatedHeader(place)))
      return
    }
    if row.filledCount == 1, Self.isRule(row) {
      try emit(.diagnostic(TableTrouble.outside(place)))
      return
    }
    if !header.isOwn, let heading = LonelyRow.heading(row, header) {
      try emit(.diagnostic(TableTrouble.heading(heading, place)))
      return
    }
    for diagnostic in TableTrouble.of(row, header, place) { try emit(.diagnostic(diagnostic)) }
    if header.isOwn { row.removeGuards() }
    let origin = Origin(
      file: file.name,
      start: text.originalOffset(row.start),
      end: text.originalOffset(row.end),
      line: row.line
    )
    let record = interpretation.record(row, origin: origin)
    if let diagnostic = TableTrouble.doi(row, header, record, place) {
      try emit(.diagnostic(diagnostic))
    }
    if !header.isOwn, let diagnostic = LonelyRow.diagnostic(row, header, place) {
      try emit(.diagnostic(diagnostic))
    }
    try emit(.record(record))
  }

  /// The header that a row is: files put together from several have one for each part.
  private func repeatedHeader(_ row: TableRow) -> TableHeader? {
    guard let column = header.columns(.title).first, row.cell(column).count <= 40 else {
      return nil
    }
    if header.isRepeated(by: row) { return header }
    // Another header has a known name where this one has titles, and no numbers.
    guard row.cells.count > 1, row.cells.allSatisfy({ $0.count <= 60 }),
      !row.cells.contains(where: { $0.number != nil }),
      ColumnNames.meaning(of: row.cell(column).string) != nil
    else { return nil }
    let other = TableHeader(row.cells.map(\.string), mapped: file.columns)
    let known = other.meanings.count { $0 != nil }
    return other.announcesRecords && other.score >= 3 && known * 2 > row.filledCount ? other : nil
  }

  private mutating func use(_ header: TableHeader) {
    self.header = header
    scanner.width = header.count
    interpretation = TableInterpretation(header: header, declaredType: declaredType)
  }

  /// Whether a row is nothing but dashes, or delimiters of another kind.
  private static func isRule(_ row: TableRow) -> Bool {
    row.cells.allSatisfy { cell in
      cell.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "*"),
          UInt8(ascii: " "), UInt8(ascii: ";"), UInt8(ascii: ","):
          true
        default: false
        }
      }
    }
  }
}
