/// Escapes in strings of JSON.
enum JSONEscapes {
  /// What is wrong with the escape whose backslash stands at an offset, before the end of the text.
  static func trouble(_ text: ByteText, _ position: Int) -> String? {
    switch text[position + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "n"),
      UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"):
      nil
    case UInt8(ascii: "u"):
      unit(text, position + 2) == nil ? "four hex digits are missing" : nil
    default: "an unknown escape"
    }
  }

  /// Appends what a string says; what is no escape stays as it is.
  static func appendDecoded(_ text: ByteText, to bytes: inout [UInt8]) {
    var position = 0
    while position < text.count {
      let stop = text.firstOffset(of: UInt8(ascii: "\\"), from: position) ?? text.count
      text.slice(position..<stop).append(to: &bytes)
      guard stop + 1 < text.count else { break }
      position = appendEscape(text, stop, to: &bytes)
    }
  }

  /// Appends the character that an escape stands for; where the text goes on.
  private static func appendEscape(
    _ text: ByteText,
    _ position: Int,
    to bytes: inout [UInt8]
  ) -> Int {
    let byte = text[position + 1]
    switch byte {
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "f"): bytes.append(0x0C)
    case UInt8(ascii: "u"):
      guard let unit = unit(text, position + 2) else { break }
      return appendUnit(unit, text, position + 6, to: &bytes)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(byte)
    default:
      // `\d` and `\'` are what people write who did not escape the backslash.
      bytes.append(UInt8(ascii: "\\"))
      return position + 1
    }
    if byte == UInt8(ascii: "u") {
      bytes.append(UInt8(ascii: "\\"))
      return position + 1
    }
    return position + 2
  }

  private static func appendUnit(
    _ unit: UInt16,
    _ text: ByteText,
    _ next: Int,
    to bytes: inout [UInt8]
  ) -> Int {
    if let scalar = Unicode.Scalar(UInt32(unit)) {
      scalar.appendUTF8(to: &bytes)
      return next
    }
    let replacement: Unicode.Scalar = "\u{FFFD}"
    guard UTF16.isLeadSurrogate(unit), next + 1 < text.count, text[next] == UInt8(ascii: "\\"),
      text[next + 1] == UInt8(ascii: "u"), let trail = self.unit(text, next + 2),
      UTF16.isTrailSurrogate(trail)
    else {
      replacement.appendUTF8(to: &bytes)
      return next
    }
    let value = 0x10000 + ((UInt32(unit) & 0x3FF) << 10 | UInt32(trail) & 0x3FF)
    (Unicode.Scalar(value) ?? replacement).appendUTF8(to: &bytes)
    return next + 6
  }

  /// The number that four hex digits give.
  private static func unit(_ text: ByteText, _ start: Int) -> UInt16? {
    guard start + 4 <= text.count else { return nil }
    var unit: UInt16 = 0
    for index in start..<start + 4 {
      guard let digit = ASCII.hexValue(text[index]) else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
