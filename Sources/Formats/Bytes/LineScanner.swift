import Glibc

/// The lines of a text that end in LF, CRLF or CR, mixed as they come.
///
/// Pages of a mapped file are given back behind the line that is read.
package struct LineScanner: Sequence, IteratorProtocol {
  /// Keeps the memory of the text.
  private let bytes: FileBytes
  private let text: ByteText
  private var position: Int
  private var number: Int
  /// Up to here there is no LF, and no CR, after the position: no byte is searched for them twice.
  private var lineFeedFree = 0
  private var returnFree = 0
  private var released = 0

  /// The lines of a file, from an offset that begins a line of a number, up to another offset.
  package init(_ bytes: FileBytes, from start: Int = 0, line: Int = 1, upTo end: Int = .max) {
    self.bytes = bytes
    text = bytes.text(0..<Swift.min(bytes.count, end))
    position = start
    number = line - 1
  }

  @inline(__always)
  package mutating func next() -> TextLine? {
    guard position < text.count else { return nil }
    let start = position
    let end = lineEnd(from: start)
    position = end
    if end < text.count {
      let isPair =
        text.base[end] == 0x0D && end + 1 < text.count && text.base[end + 1] == 0x0A
      position += isPair ? 2 : 1
    }
    number += 1
    if position - released > Self.kept { release() }
    let first = text.base[start] == 0xEF ? contentStart(start, end) : start
    return TextLine(number: number, start: start, content: first..<end, next: position)
  }

  private static let window = 1 << 16
  private static let kept = 1 << 23

  @inline(__always)
  private mutating func lineEnd(from start: Int) -> Int {
    let length = Swift.min(text.count - start, Self.window)
    if lineFeedFree <= start, returnFree >= start + length,
      let found = memchr(text.base + start, 0x0A, length)
    {
      lineFeedFree = UnsafeRawPointer(found) - UnsafeRawPointer(text.base)
      return lineFeedFree
    }
    return lineEndAmongReturns(from: start)
  }

  /// Where a line ends, be it in LF or CR.
  private mutating func lineEndAmongReturns(from start: Int) -> Int {
    var start = start
    while true {
      let window = Swift.min(text.count, start + Self.window)
      var lineFeed: Int?
      if lineFeedFree < window {
        lineFeed = text.firstOffset(of: 0x0A, in: Swift.max(start, lineFeedFree)..<window)
        lineFeedFree = lineFeed ?? window
      }
      if returnFree < lineFeed ?? window {
        // Looked for once for many lines: most files have none, or one at each line's end.
        let far = Swift.min(text.count, start + 16 * Self.window)
        let found = text.firstOffset(of: 0x0D, in: Swift.max(start, returnFree)..<far)
        returnFree = found ?? far
        if let found, found < lineFeed ?? window { return found }
      }
      if let lineFeed { return lineFeed }
      if window == text.count { return window }
      start = window
    }
  }

  private mutating func release() {
    // The record that is being read may have begun before this line.
    bytes.release(upTo: released + Self.kept / 2)
    released += Self.kept / 2
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
