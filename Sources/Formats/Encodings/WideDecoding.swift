/// Decodes a stretch of a file in UTF-16 or UTF-32.
struct WideDecoding {
  private let bytes: FileBytes
  private let text: ByteText
  private let pattern: WidePattern
  /// The line in which the next byte stands.
  private(set) var line: Int
  private(set) var position: Int

  /// Longer lines are handed over in parts.
  private static let longest = 1 << 14
  /// As many bytes of ASCII are no UTF-16.
  private static let narrow = 24
  /// As few where the file ends.
  private static let leastNarrow = 6
  private static let chunk = 8 << 20

  init(_ bytes: FileBytes, from position: Int, line: Int, pattern: WidePattern) {
    self.bytes = bytes
    text = bytes.text(0..<bytes.count)
    self.pattern = pattern
    self.position = position + pattern.mark
    self.line = line
  }

  /// Decodes up to where the text becomes narrower, or ends; to the end where somebody says that the
  /// whole file is so.
  mutating func decode(into assembly: inout TextAssembly, isForced: Bool = false) {
    var piece: [UInt8] = []
    var start = position
    let first = position
    var released = position
    while let (scalar, length) = scalar(at: position) {
      if !isForced, position > first, isPlain(position), isNarrowText(position) {
        assembly.append(piece, from: start, line: line)
        return
      }
      position += length
      scalar.appendUTF8(to: &piece)
      if scalar == "\u{FFFD}" { noteDamage(length, &assembly) }
      let isEnd = scalar == "\n" || scalar == "\r" && unit(at: position) != 0x0A
      guard isEnd || piece.count >= Self.longest && scalar == " " else { continue }
      assembly.append(piece, from: start, line: line)
      piece.removeAll(keepingCapacity: true)
      start = position
      guard isEnd else { continue }
      line += 1
      if !isForced, isNarrow(position) { return }
      if position - released >= Self.chunk {
        released = position
        bytes.release(upTo: released)
      }
    }
    // A single byte at the end is mostly a line end that some tool has added.
    if position < text.count, text[position] > 0x20 { assembly.notices.undecodable(line: line) }
    position = text.count
    assembly.append(piece, from: start, line: line)
  }

  private func noteDamage(_ length: Int, _ assembly: inout TextAssembly) {
    // A replacement character may stand in the file itself.
    if unit(at: position - length) != 0xFFFD { assembly.notices.undecodable(line: line) }
  }

  /// Whether a line begins as no UTF-16 does: with a mark of UTF-8, or with ASCII without NUL.
  private func isNarrow(_ offset: Int) -> Bool {
    let count = min(Self.narrow, text.count - offset)
    guard count >= Self.leastNarrow else { return false }
    let opening = text.slice(offset..<offset + count)
    return opening.starts(with: [0xEF, 0xBB, 0xBF]) || opening.allSatisfy(WidePairs.isPlain)
  }

  /// Whether a narrower file begins behind one that did not end its last line.
  private func isNarrowText(_ offset: Int) -> Bool {
    guard offset + Self.narrow <= text.count else { return false }
    let opening = text.slice(offset..<offset + Self.narrow)
    guard opening.allSatisfy(WidePairs.isPlain) else { return false }
    // A row of signs such as `…` or `※` is two ASCII characters each.
    return opening.count { ASCII.isLetter($0) } * 3 >= Self.narrow
  }

  /// Whether a unit is two characters of ASCII.
  private func isPlain(_ offset: Int) -> Bool {
    WidePairs.isPlain(text[offset]) && WidePairs.isPlain(text[offset + 1])
  }

  private func scalar(at offset: Int) -> (Unicode.Scalar, Int)? {
    guard let unit = unit(at: offset) else { return nil }
    if let scalar = Unicode.Scalar(unit) { return (scalar, pattern.width) }
    guard pattern.width == 2, unit < 0xDC00, let trail = self.unit(at: offset + 2),
      (0xDC00..<0xE000).contains(trail)
    else { return ("\u{FFFD}", pattern.width) }
    let value = 0x10000 + ((unit & 0x3FF) << 10 | trail & 0x3FF)
    return Unicode.Scalar(value).map { ($0, 4) } ?? ("\u{FFFD}", 2)
  }

  private func unit(at offset: Int) -> UInt32? {
    let width = pattern.width
    guard offset + width <= text.count else { return nil }
    var unit: UInt32 = 0
    for index in 0..<width {
      let place = pattern.isBigEndian ? index : width - 1 - index
      unit = unit << 8 | UInt32(text[offset + place])
    }
    return unit
  }
}
