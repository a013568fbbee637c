/// How numbers stand in JSON.
enum JSONNumber {
  /// Where the number ends that begins at an offset; nil where none does.
  static func end(in text: ByteText, from start: Int) -> Int? {
    var position = start
    var hasDigit = false
    while position < text.count {
      let byte = text[position]
      if ASCII.isDigit(byte) {
        hasDigit = true
      } else {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "+"): break
        case UInt8(ascii: "e"), UInt8(ascii: "E"): guard hasDigit else { return nil }
        default: return ends(text, position) && hasDigit ? position : nil
        }
      }
      position += 1
    }
    return hasDigit ? position : nil
  }

  /// Whether a number is one by RFC 8259: no `+`, no leading zeros, digits on both sides of the point.
  static func isStrict(_ text: ByteText) -> Bool {
    var position = 0
    if position < text.count, text[position] == UInt8(ascii: "-") { position += 1 }
    let whole = digits(text, &position)
    guard whole > 0, whole == 1 || text[position - whole] != UInt8(ascii: "0") else { return false }
    if position < text.count, text[position] == UInt8(ascii: ".") {
      position += 1
      guard digits(text, &position) > 0 else { return false }
    }
    if position < text.count, text[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < text.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(text[position]) {
        position += 1
      }
      guard digits(text, &position) > 0 else { return false }
    }
    return position == text.count
  }

  private static func digits(_ text: ByteText, _ position: inout Int) -> Int {
    let start = position
    while position < text.count, ASCII.isDigit(text[position]) { position += 1 }
    return position - start
  }

  /// A number that runs on as a word, such as `01a`, is none.
  private static func ends(_ text: ByteText, _ position: Int) -> Bool {
    !ASCII.isLetter(text[position]) && text[position] != UInt8(ascii: "_")
  }
}
