/// A number that stands for a word or a row of words in tables and indexes.
enum WordKey {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// FNV-1a, which is the same in every process, unlike `Hasher`.
  static func of(_ bytes: some Sequence<UInt8>, from seed: UInt64 = seed) -> UInt64 {
    var key = seed
    for byte in bytes { key = (key ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return key
  }

  /// The key of several keys in this order.
  static func of(keys: UInt64...) -> UInt64 {
    var result = seed
    for key in keys {
      result = (result ^ key) &* 0x9e37_79b9_7f4a_7c15
      result ^= result >> 29
    }
    return result
  }

  /// The keys of words that are written one after another, separated by blanks.
  static func set(_ words: String) -> Set<UInt64> {
    Set(words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { of($0) })
  }
}
