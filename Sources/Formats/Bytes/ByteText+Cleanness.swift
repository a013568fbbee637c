extension ByteText {
  /// What is to be done before a value can be shown.
  enum Cleanness {
    /// Nothing: printable, single blanks, composed, neither entity nor tag.
    case clean
    /// Nothing but blanks for line ends.
    case wrapped
    /// Perhaps much.
    case unclean
  }

  /// How clean the text is, found eight bytes at a time; what is doubtful counts as unclean.
  var cleanness: Cleanness {
    guard count > 0 else { return .clean }
    guard base[0] > 0x20, base[count - 1] > 0x20 else { return .unclean }
    var isWrapped = false
    var offset = 0
    while offset < count {
      if offset + 9 <= count, Self.isPlain(word(at: offset), word(at: offset + 1)) {
        offset += 8
        continue
      }
      let end = Swift.min(offset + 8, count)
      while offset < end {
        let length = cleanLength(at: offset, &isWrapped)
        if length == 0 { return .unclean }
        offset += length
      }
    }
    return isWrapped ? .wrapped : .clean
  }

  /// How many bytes at an offset make a clean character; none where it is not clean.
  @inline(__always)
  private func cleanLength(at offset: Int, _ isWrapped: inout Bool) -> Int {
    let byte = base[offset]
    switch byte {
    case 0x20: return base[offset + 1] == 0x20 || base[offset + 1] == 0x0A ? 0 : 1
    case 0x0A:
      isWrapped = true
      return base[offset + 1] <= 0x20 ? 0 : 1
    case UInt8(ascii: "&"): return opensReference(offset) ? 0 : 1
    case UInt8(ascii: "<"): return opensTag(offset) ? 0 : 1
    case 0x21..<0x7F: return 1
    // Letters with accents; U+00A0 and the controls before it are blanks.
    case 0xC2: return base[offset + 1] > 0xA0 ? 2 : 0
    case 0xC3...0xCB: return 2
    case 0xCC...0xD3, 0xE4...0xED: return composedLength(at: offset) ?? 0
    // Dashes, quotation marks, bullets and dots: U+2010 to U+2027.
    case 0xE2: return base[offset + 1] == 0x80 && 0x90...0xA7 ~= base[offset + 2] ? 3 : 0
    default: return 0
    }
  }

  private func opensReference(_ offset: Int) -> Bool {
    guard offset + 1 < count else { return false }
    return ASCII.isLetter(base[offset + 1]) || base[offset + 1] == UInt8(ascii: "#")
  }

  private func opensTag(_ offset: Int) -> Bool {
    guard offset + 1 < count else { return false }
    return ASCII.isLetter(base[offset + 1]) || base[offset + 1] == UInt8(ascii: "/")
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Whether eight bytes, and the same moved by one, hold nothing that needs a look: may say no
  /// for nothing, but never yes.
  @inline(__always)
  private static func isPlain(_ word: UInt64, _ next: UInt64) -> Bool {
    let below = (word &- ones &* 0x20) & ~word
    let doubled = (word ^ ones &* 0x20) | (next ^ ones &* 0x20)
    let marks =
      zeros(word ^ ones &* 0x26) | zeros(word ^ ones &* 0x3C) | zeros(word ^ ones &* 0x7F)
      | zeros(doubled)
    return (below | word | marks) & highs == 0
  }

  /// A high bit for each byte that is zero, and perhaps for others behind one that is.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
}
