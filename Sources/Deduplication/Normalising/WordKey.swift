/// A number that stands for a word or a row of words in tables and indexes.
enum WordKey {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// FNV-1a, which is the same in every process, unlike `Hasher`.
  static func of(_ bytes: some Sequence<UInt8>, from seed: UInt64 = seed) -> UInt64 {
    var key = seed
    for byte in bytes { key = of(byte, from: key) }
    return key
  }

  /// The key of what a key stands for, with a byte behind it.
  static func of(_ byte: UInt8, from key: UInt64) -> UInt64 {
    (key ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The key of a stretch of bytes, without a slice being made of it.
  static func of(_ bytes: [UInt8], in range: Range<Int>, from seed: UInt64 = seed) -> UInt64 {
    var key = seed
    for place in range { key = of(bytes[place], from: key) }
    return key
  }

  /// The key of several keys in this order.
  static func of(_ keys: UInt64, _ next: UInt64) -> UInt64 {
    var result = (keys ^ next) &* 0x9e37_79b9_7f4a_7c15
    result ^= result >> 29
    return result
  }

  /// The keys of words that are written one after another, separated by blanks.
  static func set(_ words: String) -> KeySet { KeySet(keys(words)) }

  static func keys(_ words: String) -> [UInt64] {
    words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { of($0) }
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
