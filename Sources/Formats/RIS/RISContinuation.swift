/// Further lines of a value, some of which look like tags and must not become any.
enum RISContinuation {
  /// The blanks that stand before a line that looks like a tag.
  private static let indent: StaticString = "  "

  /// A line as it stands, without the blanks that keep it from being a tag, and those at its end.
  static func read(_ bytes: ByteText, _ line: Range<Int>) -> Range<Int> {
    var end = line.upperBound
    while end > line.lowerBound, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    let isIndented = bytes.slice(line).hasPrefix(indent) && RISTagLine(bytes, line) != nil
    return min(line.lowerBound + (isIndented ? 2 : 0), end)..<end
  }

  /// The bytes for a line, so that `read` gives it back.
  static func written(_ line: [UInt8]) -> [UInt8] {
    ByteText.lending(line) { RISTagLine($0, 0..<$0.count) } == nil
      ? line : Array(indent.utf8Text) + line
  }
}
