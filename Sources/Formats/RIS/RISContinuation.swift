/// Further lines of a value, some of which look like tags and must not become any.
enum RISContinuation {
  /// The blanks that stand before a line that looks like a tag.
  private static let indent = Array("  ".utf8)

  /// A line as it stands, without the blanks that keep it from being a tag, and those at its end.
  static func read(_ text: DecodedText, _ line: TextLine) -> String {
    let content = text.bytes[line.content]
    let end = content.lastIndex { !ASCII.isSpace($0) }.map { $0 + 1 } ?? content.startIndex
    let isIndented = content.starts(with: indent) && RISTagLine(text.bytes, line.content) != nil
    return text.string(content.startIndex + (isIndented ? indent.count : 0)..<end)
  }

  /// The bytes for a line, so that `read` gives it back.
  static func written(_ line: [UInt8]) -> [UInt8] {
    RISTagLine(line, 0..<line.count) == nil ? line : indent + line
  }
}
