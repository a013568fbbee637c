/// A tag of Web of Science: two bytes, held as one number.
struct WoSTag: Hashable, Sendable, ExpressibleByStringLiteral {
  let code: UInt16

  init(_ first: UInt8, _ second: UInt8) {
    code = UInt16(first) << 8 | UInt16(second)
  }

  init(stringLiteral text: StaticString) {
    let bytes = text.utf8Text
    self.init(bytes[0], bytes[1])
  }

  /// The tag with which a line begins: two capitals, or a capital and a digit, before a blank or the
  /// line's end.
  init?(_ line: ByteText) {
    guard line.count >= 2, ASCII.isUpper(line[0]), ASCII.isUpper(line[1]) || ASCII.isDigit(line[1]),
      line.count == 2 || ASCII.isSpace(line[2])
    else { return nil }
    self.init(line[0], line[1])
  }
}
