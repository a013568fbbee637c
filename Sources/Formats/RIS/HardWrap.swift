/// Undoes the wrapping of a text at a fixed column, and keeps its paragraphs.
enum HardWrap {
  /// Longer lines are paragraphs of their own.
  private static let column = 85
  /// A line that ends earlier ends a paragraph.
  private static let shortLine = 65

  /// The bytes of a text with a blank for each line feed that only wraps.
  static func unwrapped(_ text: ByteText) -> [UInt8] {
    var bytes = Array(text)
    guard isWrapped(text) else { return bytes }
    var start = 0
    while let end = text.firstOffset(of: 0x0A, from: start) {
      let isBlankNext = end + 1 == text.count || text[end + 1] == 0x0A
      if end - start >= shortLine, !isBlankNext { bytes[end] = 0x20 }
      start = end + 1
    }
    return bytes
  }

  /// Whether all lines but the last keep within the column.
  private static func isWrapped(_ text: ByteText) -> Bool {
    var start = 0
    while let end = text.firstOffset(of: 0x0A, from: start) {
      if end - start > column { return false }
      start = end + 1
    }
    return start > 0
  }
}
