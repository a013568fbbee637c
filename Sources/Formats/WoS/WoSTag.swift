/// The tag with which a line of Web of Science begins: two capitals, or a capital and a digit, before a
/// blank or the line's end.
enum WoSTag {
  @inline(__always)
  static func read(_ text: ByteText, _ line: Range<Int>) -> FieldTag? {
    guard line.count >= 2 else { return nil }
    let first = text[line.lowerBound]
    let second = text[line.lowerBound + 1]
    guard ASCII.isUpper(first), ASCII.isUpper(second) || ASCII.isDigit(second),
      line.count == 2 || ASCII.isSpace(text[line.lowerBound + 2])
    else { return nil }
    return FieldTag(first, second)
  }
}
