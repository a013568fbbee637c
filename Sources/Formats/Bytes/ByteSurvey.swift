/// One pass over bytes that should be clean UTF-8, in steps of eight words.
///
/// It stops where a line has to be looked at: at what is no UTF-8, at a NUL, at a control character
/// of the upper half, and at what text becomes that was encoded twice. Replacement characters and
/// the first byte pairs of other scripts are only counted.
struct ByteSurvey {
  /// Characters beyond ASCII that were passed.
  private(set) var characters = 0
  /// Replacement characters that were passed, and where the first stands.
  private(set) var replacements = 0
  private(set) var firstReplacement: Int?

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Where the next thing stands that has to be looked at; nil where all is clean up to the limit.
  ///
  /// A character that begins before the limit is looked at whole; the next search begins at
  /// `position`.
  mutating func nextConcern(in text: ByteText, position: inout Int, limit: Int) -> Int? {
    let base = UnsafeRawPointer(text.base)
    let count = text.count
    let end = min(limit, count)
    var at = position
    defer { position = at }
    while true {
      while at + 64 <= end, Self.isPlain(base + at) { at += 64 }
      guard at + 8 <= end else { break }
      let blockEnd = min(at + 64, end)
      while at + 8 <= blockEnd {
        let flags = Self.flags(base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        guard flags != 0 else {
          at += 8
          continue
        }
        at += flags.trailingZeroBitCount >> 3
        guard let length = character(text, at) else { return at }
        at += length
      }
    }
    while at < end {
      guard let length = character(text, at) else { return at }
      at += length
    }
    return nil
  }

  private static func isPlain(_ block: UnsafeRawPointer) -> Bool {
    var all: UInt64 = 0
    for word in 0..<8 {
      let bytes = block.loadUnaligned(fromByteOffset: word &* 8, as: UInt64.self)
      all |= (bytes &- ones) | bytes
    }
    return all & highs == 0
  }

  /// The high bits of bytes that are NUL or beyond ASCII; further ones only behind a NUL.
  private static func flags(_ word: UInt64) -> UInt64 { ((word &- ones) | word) & highs }

  /// The length of the character at an offset; nil where it has to be looked at.
  @inline(__always)
  private mutating func character(_ text: ByteText, _ at: Int) -> Int? {
    let lead = text.base[at]
    if lead < 0x80 { return lead == 0 ? nil : 1 }
    characters &+= 1
    let left = text.count - at
    guard left >= 2 else { return nil }
    let second = text.base[at + 1]
    guard second & 0xC0 == 0x80 else { return nil }
    if lead < 0xE0 {
      guard lead >= 0xC2 else { return nil }
      if lead == 0xC2 { return second < 0xA0 ? nil : 2 }
      guard lead == 0xC3, left > 2, text.base[at + 2] >= 0xC2 else { return 2 }
      return SecondEncoding.isSuspected(text, at) ? nil : 2
    }
    guard left >= 3, text.base[at + 2] & 0xC0 == 0x80 else { return nil }
    if lead < 0xF0 {
      if lead == 0xE0, second < 0xA0 { return nil }
      if lead == 0xED, second > 0x9F { return nil }
      if lead == 0xE2, second != 0x80 || text.base[at + 2] == 0x9A,
        SecondEncoding.isSuspected(text, at)
      {
        return nil
      }
      if lead == 0xEF, second == 0xBF, text.base[at + 2] == 0xBD { noteReplacement(at) }
      return 3
    }
    guard left >= 4, text.base[at + 3] & 0xC0 == 0x80, lead <= 0xF4 else { return nil }
    if lead == 0xF0, second < 0x90 { return nil }
    if lead == 0xF4, second > 0x8F { return nil }
    return 4
  }

  private mutating func noteReplacement(_ at: Int) {
    replacements += 1
    if firstReplacement == nil { firstReplacement = at }
  }
}
