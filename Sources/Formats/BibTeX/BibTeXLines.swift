/// Counts the lines of a text up to offsets that ascend.
struct BibTeXLines {
  private let text: ByteText
  private var offset = 0
  private var line = 1

  init(_ text: ByteText) {
    self.text = text
  }

  /// The line of an offset, from 1; of one before the last, the last line.
  mutating func line(at target: Int) -> Int {
    guard target > offset else { return line }
    if text.slice(offset..<target).holds(0x0D) {
      while offset < target {
        let byte = text[offset]
        offset += 1
        let isReturn = byte == 0x0D && !(offset < text.count && text[offset] == 0x0A)
        if byte == 0x0A || isReturn { line += 1 }
      }
    } else {
      while let found = text.firstOffset(of: 0x0A, in: offset..<target) {
        line += 1
        offset = found + 1
      }
      offset = target
    }
    return line
  }
}
