/// Finds the ends of lines, LF, CRLF or CR, without searching any stretch twice.
struct LineEdges {
  private let text: ByteText
  private var lineFeed = -1
  private var carriageReturn = -1

  init(_ text: ByteText) {
    self.text = text
  }

  /// Where the line ends that holds an offset, behind its line end.
  mutating func end(after offset: Int) -> Int {
    let offset = min(offset, text.count)
    if lineFeed < offset { lineFeed = text.firstOffset(of: 0x0A, from: offset) ?? text.count }
    if carriageReturn < offset {
      carriageReturn = text.firstOffset(of: 0x0D, from: offset) ?? text.count
    }
    let end = min(lineFeed, carriageReturn)
    guard end < text.count else { return text.count }
    // A carriage return may be the last byte: where no line feed is, its place is the end of the text.
    let isPair = end == carriageReturn && lineFeed == end + 1 && lineFeed < text.count
    return end + (isPair ? 2 : 1)
  }
}
