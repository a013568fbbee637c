/// Finds the records of a file in ISO 2709, each up to its terminator, whatever their length says.
struct ISO2709Scanner {
  struct Piece {
    let range: Range<Int>
    /// From 1; most files have one line.
    let line: Int
    /// Whether its terminator was found.
    let isClosed: Bool
  }

  private static let terminator: UInt8 = 0x1D
  private static let fieldEnd: UInt8 = 0x1E

  private let bytes: FileBytes
  private var position = 0
  private var line = 1

  init(_ bytes: FileBytes) {
    self.bytes = bytes
  }

  /// Whether the file begins with a leader and a directory.
  var isPlausible: Bool {
    let text = bytes.text(0..<bytes.count)
    var start = 0
    while start < min(64, bytes.count), Self.isBetween(bytes[start]) { start += 1 }
    guard start + 36 < bytes.count, (start..<start + 5).allSatisfy({ ASCII.isDigit(bytes[$0]) }),
      let end = text.firstOffset(of: Self.fieldEnd, from: start), end - start < 100_000,
      end - start >= 35
    else { return false }
    return (start + 24..<end).allSatisfy { ASCII.isAlphanumeric(bytes[$0]) }
  }

  /// The next record, or what stands in its place.
  mutating func next() -> Piece? {
    while position < bytes.count, Self.isBetween(bytes[position]) {
      if bytes[position] == 0x0A { line += 1 }
      position += 1
    }
    guard position < bytes.count else { return nil }
    let start = position
    let found = bytes.text(0..<bytes.count).firstOffset(of: Self.terminator, from: start)
    position = found.map { $0 + 1 } ?? bytes.count
    let piece = Piece(range: start..<position, line: line, isClosed: found != nil)
    var offset = start
    while let feed = bytes.text(0..<position).firstOffset(of: 0x0A, from: offset) {
      line += 1
      offset = feed + 1
    }
    return piece
  }

  /// Blanks, line ends, NUL and a byte-order mark stand between records.
  private static func isBetween(_ byte: UInt8) -> Bool {
    ASCII.isSpace(byte) || byte == 0 || byte == 0x1A || byte == terminator
      || byte == 0xEF || byte == 0xBB || byte == 0xBF
  }
}
