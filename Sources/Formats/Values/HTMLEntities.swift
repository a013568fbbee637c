/// Character references of HTML, as portals leave them in their exports.
package enum HTMLEntities {
  /// The text with references replaced by their characters; unknown ones stay as they are.
  package static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return String(decoding: ByteText.lending(text, decoded), as: UTF8.self)
  }

  /// The bytes of a text with references replaced by their characters.
  static func decoded(_ text: ByteText) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var start = 0
    var offset = 0
    while let mark = text.firstOffset(of: UInt8(ascii: "&"), from: offset) {
      offset = mark + 1
      guard let found = reference(in: text, at: mark + 1) else { continue }
      result.append(contentsOf: text.slice(start..<mark))
      found.scalar.appendUTF8(to: &result)
      start = found.end
      offset = found.end
    }
    result.append(contentsOf: text.slice(from: start))
    return result
  }

  private static let longestName = 10

  /// Whether what begins at an offset, behind an ampersand, looks like a reference with a known name.
  static func mayStand(in text: ByteText, at start: Int) -> Bool {
    guard start < text.count, ASCII.isLetter(text[start]) || text[start] == UInt8(ascii: "#") else {
      return false
    }
    return reference(in: text, at: start) != nil
  }

  /// The reference whose name begins at an offset, and where it ends.
  private static func reference(
    in bytes: ByteText,
    at start: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    let limit = min(bytes.count, start + longestName)
    guard let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: ";")), end > start else {
      return nil
    }
    let name = bytes[start..<end]
    let scalar =
      name.first == UInt8(ascii: "#")
      ? number(name.dropFirst())
      : HTMLEntityNames.scalars[String(decoding: name, as: UTF8.self)]
    return scalar.map { ($0, end + 1) }
  }

  private static func number(_ digits: Slice<ByteText>) -> Unicode.Scalar? {
    let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHex ? 16 : 10), value >= 0x20 || value == 0x0A else {
      return nil
    }
    // Browsers take references to C1 controls for Windows-1252, and so do those who write them.
    if (0x80..<0xA0).contains(value) { return Windows1252.scalar(UInt8(value)) }
    return Unicode.Scalar(value)
  }
}
