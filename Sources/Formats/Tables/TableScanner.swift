/// Walks over the rows of a table, which may be damaged.
///
/// RFC 4180, and beyond it: any line ends, blanks before and after quotes, `="…"` of spreadsheets,
/// quotes that nobody doubled, and quotes that nobody closed, which end with their line instead of
/// swallowing the file.
struct TableScanner {
  /// How many cells a row should have; 0 where that is not known yet.
  var width = 0
  private(set) var position: Int
  private(set) var line: Int
  /// Keeps the memory of the text.
  private let bytes: FileBytes
  private let text: ByteText
  private let delimiter: UInt8
  private let arena = ByteArena()
  /// The end of the line that was looked for last, and from where.
  private var lineEnd = (from: 0, end: -1)
  /// How much was read again because a quote was not closed.
  private var readAgain = 0
  private var isProbe = false
  /// Whether quotes end with their line.
  private var isLineBound = false

  private static let quote = UInt8(ascii: "\"")
  private static let blank = UInt8(ascii: " ")
  /// What is longer is a quote that was not closed, in bytes.
  private let longestCell: Int
  /// Beyond this a quote ends with its line at the latest, so that no file takes for ever.
  private static let mostReadAgain = 16 << 20
  private static let window = 1 << 14

  init(
    _ bytes: FileBytes,
    delimiter: UInt8,
    from start: Int = 0,
    line: Int = 1,
    longestCell: Int = 2 << 20
  ) {
    self.bytes = bytes
    self.longestCell = longestCell
    text = bytes.text(0..<bytes.count)
    self.delimiter = delimiter
    position = start
    self.line = line
  }

  /// Reads the next row, blank or not; false at the end.
  mutating func next(_ row: inout TableRow) -> Bool {
    skipMark()
    guard position < text.count else { return false }
    let start = position
    read(&row)
    if row.hasStrayQuote, width > 1, !isProbe,
      row.cells.count != width || lineEnds(start..<position) > 1
    {
      // A quote that is not closed may meet another one below: then each line is a row.
      let isFilled = row.cells.count == width
      readAgain += position - start
      read(&row, from: start, isLineBound: true)
      if row.cells.count == width, !isFilled || isWholeRow(at: position) {
        row.hasOpenQuote = true
      } else {
        read(&row, from: start)
      }
    }
    row.end = position
    line += lineEnds(row.start..<position)
    return true
  }

  private mutating func read(_ row: inout TableRow, from start: Int, isLineBound: Bool = false) {
    position = start
    self.isLineBound = isLineBound
    read(&row)
    self.isLineBound = false
  }

  private mutating func read(_ row: inout TableRow) {
    row.begin(at: position, line: line)
    arena.reset()
    while true {
      row.cells.append(cell(&row))
      guard position < text.count else { return }
      let byte = text[position]
      position += 1
      if byte == delimiter {
        guard position == text.count else { continue }
        row.cells.append(.empty)
      } else if byte == 0x0D, position < text.count, text[position] == 0x0A {
        position += 1
      }
      return
    }
  }

  /// Files put together from several keep a mark before each part.
  private mutating func skipMark() {
    while position + 3 <= text.count, text[position] == 0xEF, text[position + 1] == 0xBB,
      text[position + 2] == 0xBF
    {
      position += 3
    }
  }

  /// Reads up to a delimiter, a line end or the end.
  private mutating func cell(_ row: inout TableRow) -> ByteText {
    guard position < text.count, text[position] != delimiter else { return .empty }
    var open = position
    while open < text.count, text[open] == Self.blank { open += 1 }
    guard open < text.count else { return plain() }
    // Spreadsheets and EBSCO keep digits as text by writing `="0123"`.
    let isFormula = text[open] == UInt8(ascii: "=") && open + 1 < text.count
    if isFormula, text[open + 1] == Self.quote, let end = closing(open + 1) {
      let cell = text.slice(position..<end)
      position = end
      return cell
    }
    guard text[open] == Self.quote else { return plain() }
    return quoted(open, isSure: open == position, &row) ?? plain()
  }

  private mutating func plain() -> ByteText {
    let end = lineEnd(from: position)
    let rest = text.slice(position..<end)
    let cell = rest.firstOffset(of: delimiter).map(rest.slice(upTo:)) ?? rest
    position += cell.count
    return cell
  }

  /// The cell whose quote stands at an offset; nil where the quote, behind blanks, opens nothing.
  private mutating func quoted(_ open: Int, isSure: Bool, _ row: inout TableRow) -> ByteText? {
    let limit = quoteLimit(open)
    var search = open + 1
    var isDoubled = false
    var isStray = false
    /// Whether the line below begins a row: looked at once, however many quotes follow.
    var isRowBelow: Bool?
    while let found = text.slice(upTo: limit).firstOffset(of: Self.quote, from: search) {
      let isPair = found + 1 < text.count && text[found + 1] == Self.quote
      if let end = end(after: found + 1) {
        return close(open + 1..<found, isDoubled, isStray, at: end, &row)
      }
      // `"he said ""yes""` is whole, `"he said "yes""` is not, and ends here as well.
      if isPair, isStray, let end = end(after: found + 2) {
        return close(open + 1..<found + 1, isDoubled, isStray, at: end, &row)
      }
      search = found + (isPair ? 2 : 1)
      if isPair {
        isDoubled = true
        if search > limit { break }
        continue
      }
      guard isSure else { return nil }
      if isRowBelow != false, isOpening(found, after: open) {
        let isRow = isProbe || isWholeRow(at: nextLine(after: open))
        isRowBelow = isRow
        if isRow {
          readAgain += found - open
          return unclosed(open, &row)
        }
      }
      isStray = true
    }
    guard isSure else { return nil }
    readAgain += limit - open
    return unclosed(open, &row)
  }

  private mutating func close(
    _ content: Range<Int>,
    _ isDoubled: Bool,
    _ isStray: Bool,
    at end: Int,
    _ row: inout TableRow
  ) -> ByteText {
    position = end
    if isStray { row.hasStrayQuote = true }
    let cell = text.slice(content)
    return isDoubled ? arena.undoubled(cell, Self.quote) : cell
  }

  /// Where a cell ends that was closed before an offset; nil where something else follows.
  private func end(after offset: Int) -> Int? {
    var offset = offset
    while offset < text.count, text[offset] == Self.blank { offset += 1 }
    guard offset < text.count else { return offset }
    let byte = text[offset]
    return byte == delimiter || byte == 0x0A || byte == 0x0D ? offset : nil
  }

  /// Where the cell of a quote at an offset ends, if it is closed on its line.
  private mutating func closing(_ open: Int) -> Int? {
    let limit = lineEnd(from: open)
    return text.slice(upTo: limit).firstOffset(of: Self.quote, from: open + 1).flatMap {
      end(after: $0 + 1)
    }
  }

  /// Whether a quote inside a quoted cell looks like the beginning of another one, lines below.
  private mutating func isOpening(_ found: Int, after open: Int) -> Bool {
    var before = found - 1
    while before > open, text[before] == Self.blank { before -= 1 }
    guard before > open, text[before] == delimiter || isLineEnd(text[before]) else { return false }
    return lineEnd(from: open) < found
  }

  /// Whether a row of the table begins at an offset.
  private mutating func isWholeRow(at start: Int) -> Bool {
    guard width > 1 else { return true }
    var probe = TableScanner(bytes, delimiter: delimiter, from: start)
    // No row within a row within a row.
    probe.isProbe = true
    var row = TableRow()
    guard probe.next(&row) else { return false }
    readAgain += row.end - start + probe.readAgain
    return row.cells.count == width
  }

  /// The cell of a quote that is not closed: a quote like any letter where that fills the row,
  /// else the rest of the line.
  private mutating func unclosed(_ open: Int, _ row: inout TableRow) -> ByteText {
    row.hasOpenQuote = true
    let end = lineEnd(from: open)
    let rest = text.slice(open..<end)
    if row.cells.count + rest.count(where: { $0 == delimiter }) + 1 == width { return plain() }
    position = end
    return rest.slice(from: 1)
  }

  private mutating func quoteLimit(_ open: Int) -> Int {
    readAgain < Self.mostReadAgain && !isLineBound
      ? min(text.count, open + longestCell) : lineEnd(from: open)
  }

  private mutating func nextLine(after offset: Int) -> Int {
    let end = lineEnd(from: offset)
    guard end < text.count else { return end }
    let isPair = text[end] == 0x0D && end + 1 < text.count && text[end + 1] == 0x0A
    return end + (isPair ? 2 : 1)
  }

  /// The end of the line in which an offset stands.
  private mutating func lineEnd(from offset: Int) -> Int {
    if lineEnd.from <= offset, offset <= lineEnd.end { return lineEnd.end }
    var start = offset
    var end = text.count
    // In windows, so that nothing far ahead is touched.
    while start < text.count {
      let part = text.slice(start..<min(text.count, start + Self.window))
      let feed = part.firstOffset(of: 0x0A)
      let line = feed.map(part.slice(upTo:)) ?? part
      if let found = line.firstOffset(of: 0x0D) ?? feed {
        end = start + found
        break
      }
      start += part.count
    }
    lineEnd = (offset, end)
    return end
  }

  /// How many lines end in a range that is whole rows.
  private func lineEnds(_ range: Range<Int>) -> Int {
    let part = text.slice(range)
    var count = part.occurrences(of: 0x0A)
    var offset = 0
    while let found = part.firstOffset(of: 0x0D, from: offset) {
      offset = found + 1
      if offset == part.count || part[offset] != 0x0A { count += 1 }
    }
    return count
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
