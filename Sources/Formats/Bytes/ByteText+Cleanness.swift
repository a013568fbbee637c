extension ByteText {
  /// What is to be done before a value can be shown.
  enum Cleanness {
    /// Nothing, and all is ASCII.
    case plain
    /// Nothing: printable, single blanks, composed, neither entity nor tag.
    case clean
    /// Nothing but blanks for line ends.
    case wrapped
    /// Perhaps much.
    case unclean

    /// Whether the text can be shown as it lies.
    var isClean: Bool { self == .plain || self == .clean }
  }

  /// How clean the text is, found sixteen bytes at a time; what is doubtful counts as unclean.
  ///
  /// What is not unclean is whole characters: nothing that a slice cut passes.
  var cleanness: Cleanness {
    guard count > 0 else { return .plain }
    guard base[0] > 0x20, base[count - 1] > 0x20 else { return .unclean }
    var marks = Marks()
    var offset = 0
    while offset < count {
      while offset + 17 <= count {
        let plain = Self.plainLength(UnsafeRawPointer(base + offset))
        offset += plain
        if plain < 16 { break }
      }
      let length = cleanLength(at: offset, &marks)
      if length == 0 { return .unclean }
      offset += length
    }
    guard offset == count else { return .unclean }
    return marks.isWrapped ? .wrapped : marks.isBeyondASCII ? .clean : .plain
  }

  private struct Marks {
    var isWrapped = false
    var isBeyondASCII = false
  }

  /// How many bytes at an offset make a clean character; none where it is not clean.
  @inline(__always)
  private func cleanLength(at offset: Int, _ marks: inout Marks) -> Int {
    let byte = base[offset]
    if byte &- 0x21 < 0x5E, byte != UInt8(ascii: "&"), byte != UInt8(ascii: "<") { return 1 }
    switch byte {
    case 0x20: return base[offset + 1] == 0x20 || base[offset + 1] == 0x0A ? 0 : 1
    case 0x0A:
      marks.isWrapped = true
      return base[offset + 1] <= 0x20 ? 0 : 1
    case UInt8(ascii: "&"): return opensReference(offset) ? 0 : 1
    case UInt8(ascii: "<"): return opensTag(offset) ? 0 : 1
    case 0x80...:
      marks.isBeyondASCII = true
      return wideLength(at: offset)
    default: return 0
    }
  }

  /// The same for a character beyond ASCII, which has to be whole: clean text is valid UTF-8.
  @inline(__always)
  private func wideLength(at offset: Int) -> Int {
    let byte = base[offset]
    guard offset + 1 < count, continues(at: offset + 1) else { return 0 }
    switch byte {
    // Letters with accents; U+00A0 and the controls before it are blanks.
    case 0xC2: return base[offset + 1] > 0xA0 ? 2 : 0
    case 0xC3...0xCB: return 2
    case 0xCC...0xD3: return composedLength(at: offset) ?? 0
    default: break
    }
    guard offset + 2 < count, continues(at: offset + 2) else { return 0 }
    switch byte {
    case 0xE2: return isCleanSign(at: offset) ? 3 : 0
    case 0xE4...0xEC: return composedLength(at: offset) ?? 0
    // Behind it are the halves of surrogate pairs.
    case 0xED: return base[offset + 1] < 0xA0 ? 3 : 0
    default: return 0
    }
  }

  private func continues(at offset: Int) -> Bool { base[offset] & 0xC0 == 0x80 }

  /// Whether a character of U+2000 to U+2FFF is a dash, quotation mark, arrow or sign, and no blank
  /// or mark of direction.
  private func isCleanSign(at offset: Int) -> Bool {
    switch base[offset + 1] {
    case 0x80: 0x90...0xA7 ~= base[offset + 2] || base[offset + 2] >= 0xB0
    case 0x81, 0x84, 0x8C, 0xAB: false
    default: true
    }
  }

  /// Whether an ampersand begins what may be a reference: a name or number, and a semicolon.
  private func opensReference(_ offset: Int) -> Bool {
    HTMLEntities.mayStand(in: self, at: offset + 1)
  }

  private func opensTag(_ offset: Int) -> Bool {
    guard offset + 1 < count else { return false }
    return ASCII.isLetter(base[offset + 1]) || base[offset + 1] == UInt8(ascii: "/")
  }

  @inline(__always)
  private static var blanks: SIMD16<Int8> { SIMD16(repeating: 0x20) }
  @inline(__always)
  private static var ampersands: SIMD16<Int8> { SIMD16(repeating: 0x26) }
  @inline(__always)
  private static var brackets: SIMD16<Int8> { SIMD16(repeating: 0x3C) }
  @inline(__always)
  private static var deletions: SIMD16<Int8> { SIMD16(repeating: 0x7F) }

  /// How many of sixteen bytes, of which the last is followed by another, stand before one that needs
  /// a look.
  @inline(__always)
  private static func plainLength(_ bytes: UnsafeRawPointer) -> Int {
    let block = bytes.loadUnaligned(as: SIMD16<Int8>.self)
    let next = bytes.loadUnaligned(fromByteOffset: 1, as: SIMD16<Int8>.self)
    // Bytes beyond ASCII are negative here. Comparing with one number would take them one by one.
    let odd =
      (block .< blanks) .| (block .== ampersands) .| (block .== brackets) .| (block .== deletions)
      .| ((block .== blanks) .& (next .== blanks))
    let words = unsafeBitCast(odd, to: SIMD2<UInt64>.self)
    if words.x != 0 { return words.x.trailingZeroBitCount >> 3 }
    return 8 + words.y.trailingZeroBitCount >> 3
  }
}
