/// What the bytes of a text are two by two, by which UTF-16 is known that has no mark.
struct WidePairs {
  private var count = 0
  /// Pairs whose first byte is NUL, and whose second one is.
  private var even = 0
  private var odd = 0
  /// Pairs that are frequent characters in either byte order.
  private var little = 0
  private var big = 0
  /// Pairs of two ASCII characters.
  private var narrow = 0

  init(_ text: ByteText, atMost limit: Int) {
    count = min(text.count / 2, limit)
    for pair in 0..<count {
      let (first, second) = (text[2 * pair], text[2 * pair + 1])
      if first == 0 { even += 1 }
      if second == 0 { odd += 1 }
      if Self.isFrequent(UInt16(second) << 8 | UInt16(first)) { little += 1 }
      if Self.isFrequent(UInt16(first) << 8 | UInt16(second)) { big += 1 }
      if Self.isPlain(first), Self.isPlain(second) { narrow += 1 }
    }
  }

  // Text in Latin letters has a NUL in nearly each pair, text of East Asia in blanks, line ends and
  // tags only: there the characters themselves must be plausible.

  /// Whether it is a file in UTF-16.
  var isLittleEndian: Bool {
    count >= 2 && odd > 0 && odd * 50 >= count && even * 20 <= odd
      && (odd * 5 >= count || little * 10 >= count * 9 && little > big)
  }

  var isBigEndian: Bool {
    count >= 2 && even > 0 && even * 50 >= count && odd * 20 <= even
      && (even * 5 >= count || big * 10 >= count * 9 && big > little)
  }

  /// Whether it is UTF-16 though what stands before it is not: text of one byte with a NUL here and
  /// there must not pass for it.
  var isLittleEndianBehindNarrow: Bool {
    isEnough(odd, even) && (odd * 2 >= count || isEastern(odd) && little * 10 >= count * 9)
  }

  var isBigEndianBehindNarrow: Bool {
    isEnough(even, odd) && (even * 2 >= count || isEastern(even) && big * 10 >= count * 9)
  }

  /// The low half of a character such as 😀 may be NUL too.
  private func isEnough(_ nothing: Int, _ others: Int) -> Bool {
    count >= 8 ? nothing > 0 && others * 10 <= nothing : count >= 4 && nothing == count
  }

  private func isEastern(_ nothing: Int) -> Bool {
    nothing * 20 >= count && narrow * 3 <= count
  }

  /// ASCII as it stands in texts.
  static func isPlain(_ byte: UInt8) -> Bool {
    ASCII.isSpace(byte) || (0x20..<0x7F).contains(byte)
  }

  /// ASCII without controls, and the scripts of East Asia.
  static func isFrequent(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xFF, 0x2010...0x203A, 0x3000...0x30FF,
      0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFFEE:
      true
    default: false
    }
  }
}
