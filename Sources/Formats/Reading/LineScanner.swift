import Glibc

/// The lines of a text that end in LF, CRLF or CR, mixed as they come.
package struct LineScanner: Sequence, IteratorProtocol {
  /// Keeps the memory of the text.
  private let bytes: FileBytes
  private let text: ByteText
  private var position: Int
  private var number: Int
  /// The next LF and CR at or after the position; a search for either never starts again.
  private var lineFeed: Int
  private var carriageReturn: Int

  /// The lines of a file, from an offset that begins a line of a number.
  package init(_ bytes: FileBytes, from start: Int = 0, line: Int = 1) {
    self.bytes = bytes
    text = bytes.text(0..<bytes.count)
    position = start
    number = line - 1
    lineFeed = text.firstOffset(of: 0x0A, from: start) ?? text.count
    carriageReturn = text.firstOffset(of: 0x0D, from: start) ?? text.count
  }

  package mutating func next() -> TextLine? {
    guard position < text.count else { return nil }
    let start = position
    let end = Swift.min(lineFeed, carriageReturn)
    position = end
    if end < text.count {
      let isPair = end == carriageReturn && lineFeed == end + 1 && lineFeed < text.count
      position += isPair ? 2 : 1
      if lineFeed < position {
        lineFeed = text.firstOffset(of: 0x0A, from: position) ?? text.count
      }
      if carriageReturn < position {
        carriageReturn = text.firstOffset(of: 0x0D, from: position) ?? text.count
      }
    }
    number += 1
    let content = contentStart(start, end)..<end
    return TextLine(number: number, start: start, content: content, next: position)
  }

  /// Files put together from several keep a mark before each part.
  private func contentStart(_ start: Int, _ end: Int) -> Int {
    var start = start
    while start + 3 <= end, text[start] == 0xEF, text[start + 1] == 0xBB, text[start + 2] == 0xBF {
      start += 3
    }
    return start
  }
}
