/// Walks over the rows of a CSV text.
struct CSVScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var delimiter: UInt8

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    delimiter = UInt8(ascii: ",")
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    readDelimiter()
  }

  /// The next row that is not blank.
  mutating func nextRow() -> CSVDocument.Row? {
    while position < bytes.count {
      let start = line
      let cells = readCells()
      if cells.contains(where: { !$0.isEmpty }) {
        return CSVDocument.Row(line: start, cells: cells)
      }
    }
    return nil
  }

  private mutating func readCells() -> [String] {
    var cells: [String] = []
    while true {
      cells.append(readCell())
      guard position < bytes.count else { return cells }
      let byte = bytes[position]
      position += 1
      if byte == delimiter { continue }
      if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      line += 1
      return cells
    }
  }

  /// Reads up to a delimiter, a line end or the end.
  private mutating func readCell() -> String {
    var cell: [UInt8] = []
    if position < bytes.count, bytes[position] == quote { readQuoted(into: &cell) }
    while position < bytes.count, bytes[position] != delimiter, bytes[position] != 0x0A,
      bytes[position] != 0x0D
    {
      cell.append(bytes[position])
      position += 1
    }
    return String(decoding: CSVCell.withoutGuard(cell), as: UTF8.self)
  }

  private mutating func readQuoted(into cell: inout [UInt8]) {
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == quote {
        guard position < bytes.count, bytes[position] == quote else { return }
        position += 1
      }
      let isBareCR = byte == 0x0D && !(position < bytes.count && bytes[position] == 0x0A)
      if byte == 0x0A || isBareCR { line += 1 }
      cell.append(byte)
    }
  }

  /// A `sep=` line says it; otherwise the one that is most frequent in the header.
  private mutating func readDelimiter() {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    let end = bytes[position...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    let header = bytes[position..<end]
    if header.starts(with: "sep=".utf8), let byte = header.dropFirst(4).first {
      delimiter = byte
      position = end
      _ = readCells()
      return
    }
    var isQuoted = false
    var counts = [0, 0, 0]
    for byte in header {
      if byte == quote { isQuoted.toggle() }
      if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    for (index, count) in counts.enumerated() where count > (counts.first ?? 0) {
      if count == counts.max() { delimiter = candidates[index] }
    }
  }

  private var quote: UInt8 { UInt8(ascii: "\"") }
}
