/// The tag of a field, up to eight ASCII characters, as one number.
struct FieldTag: Hashable, ExpressibleByStringLiteral {
  let code: UInt64

  @inline(__always)
  init(stringLiteral text: StaticString) {
    var code: UInt64 = 0
    for index in 0..<text.utf8CodeUnitCount { code = code << 8 | UInt64(text.utf8Start[index]) }
    self.code = code
  }

  /// The tag that bytes spell, in capitals; at most eight bytes count.
  @inline(__always)
  init(_ text: ByteText) {
    var code: UInt64 = 0
    for index in 0..<min(8, text.count) { code = code << 8 | UInt64(ASCII.raised(text[index])) }
    self.code = code
  }

  init(text: String) { self = ByteText.lending(text) { FieldTag($0) } }

  /// The tag of characters that are packed into a number, the last one lowest.
  @inline(__always)
  init(code: UInt64) { self.code = code }

  /// The tag of two capitals or digits.
  @inline(__always)
  init(_ first: UInt8, _ second: UInt8) { code = UInt64(first) << 8 | UInt64(second) }

  /// One of 64 bits, by which a record knows quickly that it lacks a tag.
  @inline(__always)
  var bit: UInt64 { 1 << ((code &* 0x9E37_79B9_7F4A_7C15) >> 58) }

  /// The letters as they lie in memory, the first in the lowest place, and how many there are.
  @inline(__always)
  var letters: (first: UInt64, count: Int) {
    let count = (71 - code.leadingZeroBitCount) / 8
    return ((code << UInt64(64 - 8 * count)).bigEndian, count)
  }

  var text: String {
    let bytes = (0..<8).reversed().map { UInt8(truncatingIfNeeded: code >> (8 * UInt64($0))) }
    return String(decoding: bytes.drop { $0 == 0 }, as: UTF8.self)
  }
}
