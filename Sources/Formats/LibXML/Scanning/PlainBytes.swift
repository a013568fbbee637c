/// Eight bytes of text at a time, told apart without a branch for each.
///
/// Most text of an export is plain ASCII; what is not is looked at byte by byte.
enum PlainBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  static func word(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
  }

  /// Whether all bytes are blanks or ASCII to be seen, and none has a meaning in XML.
  @inline(__always)
  static func isText(_ word: UInt64) -> Bool {
    (word | below(word, 0x20) | equal(word, UInt8(ascii: "<")) | equal(word, UInt8(ascii: "&"))
      | equal(word, UInt8(ascii: "]"))) & tops == 0
  }

  /// Eight blanks.
  static let blanks: UInt64 = 0x2020_2020_2020_2020

  /// Whether text is printable ASCII, and no blank follows another.
  ///
  /// False also for some that is, such as text with a blank before an exclamation mark.
  @inline(__always)
  static func isSingleSpaced(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    var index = 0
    var previous: UInt64 = 0
    while index &+ 8 <= count {
      let word = word(bytes + index)
      let spaces = equal(word, 0x20) & tops
      let isOdd =
        (word | below(word, 0x20) | (word &+ ones)) & tops | spaces & (spaces << 8 | previous)
      if isOdd != 0 { return false }
      previous = spaces >> 56
      index &+= 8
    }
    var isAfterBlank = previous != 0
    while index < count {
      let byte = bytes[index]
      guard byte >= 0x20, byte < 0x7F, !(byte == 0x20 && isAfterBlank) else { return false }
      isAfterBlank = byte == 0x20
      index &+= 1
    }
    return true
  }

  /// The top bits of bytes below a value; beyond the first such byte it may mark too many.
  @inline(__always)
  private static func below(_ word: UInt64, _ value: UInt8) -> UInt64 {
    (word &- ones &* UInt64(value)) & ~word
  }

  /// The top bits of bytes that are a value; beyond the first such byte it may mark too many.
  @inline(__always)
  private static func equal(_ word: UInt64, _ value: UInt8) -> UInt64 {
    let difference = word ^ (ones &* UInt64(value))
    return (difference &- ones) & ~difference
  }
}
