/// The lines of a text that end in LF, CRLF or CR, mixed as they come.
package struct LineScanner: Sequence, IteratorProtocol, Sendable {
  private let bytes: [UInt8]
  private var position = 0
  private var number = 0

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package mutating func next() -> TextLine? {
    guard position < bytes.count else { return nil }
    let start = position
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    position = end
    if position < bytes.count {
      let isCRLF =
        bytes[position] == 0x0D && position + 1 < bytes.count
        && bytes[position + 1] == 0x0A
      position += isCRLF ? 2 : 1
    }
    number += 1
    let content = contentStart(start, end)..<end
    return TextLine(number: number, start: start, content: content, next: position)
  }

  /// Files put together from several keep a mark before each part.
  private func contentStart(_ start: Int, _ end: Int) -> Int {
    var start = start
    while start + 3 <= end, bytes[start] == 0xEF, bytes[start + 1] == 0xBB,
      bytes[start + 2] == 0xBF
    {
      start += 3
    }
    return start
  }
}
