/// References to characters: `&amp;`, `&#233;`, `&#xE9;`, and the names of HTML, which a DTD would
/// declare.
enum XMLReference {
  enum Reading {
    /// A character, and where the text goes on.
    case character(Unicode.Scalar, named: Bool, next: UnsafePointer<UInt8>)
    /// A number that is none of a character that XML knows.
    case forbidden(next: UnsafePointer<UInt8>)
    /// An `&` that means itself.
    case stray
  }

  private static let longestName = 40

  /// Reads what begins with the `&` at `start`.
  static func read(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Reading {
    let first = start + 1
    let limit = min(end - first, longestName)
    var count = 0
    while count < limit, first[count] != UInt8(ascii: ";") {
      guard ASCII.isAlphanumeric(first[count]) || first[count] == UInt8(ascii: "#") else {
        return .stray
      }
      count += 1
    }
    guard count > 0, count < limit else { return .stray }
    let next = first + count + 1
    if first[0] == UInt8(ascii: "#") { return number(first + 1, count - 1, next) }
    let name = String(decoding: UnsafeBufferPointer(start: first, count: count), as: UTF8.self)
    switch name {
    case "amp": return .character("&", named: false, next: next)
    case "lt": return .character("<", named: false, next: next)
    case "gt": return .character(">", named: false, next: next)
    case "quot": return .character("\"", named: false, next: next)
    case "apos": return .character("'", named: false, next: next)
    default:
      guard let scalar = HTMLEntityNames.scalars[name] else { return .stray }
      return .character(scalar, named: true, next: next)
    }
  }

  private static func number(
    _ digits: UnsafePointer<UInt8>,
    _ count: Int,
    _ next: UnsafePointer<UInt8>
  ) -> Reading {
    let isHex = count > 0 && digits[0] == UInt8(ascii: "x")
    var value: UInt32 = 0
    guard count > (isHex ? 1 : 0) else { return .stray }
    for index in (isHex ? 1 : 0)..<count {
      guard let digit = ASCII.hexValue(digits[index]), isHex || digit < 10 else { return .stray }
      value = min(value &* (isHex ? 16 : 10) &+ UInt32(digit), 0x11_0000)
    }
    switch value {
    case 9, 10, 13, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF:
      guard let scalar = Unicode.Scalar(value) else { return .forbidden(next: next) }
      return .character(scalar, named: false, next: next)
    default: return .forbidden(next: next)
    }
  }
}
