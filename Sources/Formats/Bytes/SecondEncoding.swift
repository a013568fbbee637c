/// Tells where text may have been encoded twice, by the bytes of what it became.
///
/// UTF-8 that was taken for Windows-1252 or MacRoman and encoded again shows a letter that is a lead
/// byte there, followed by as many characters that are continuation bytes there.
enum SecondEncoding {
  /// Whether the character at an offset, `C3 xx` or `E2 xx xx`, begins such a sequence.
  static func isSuspected(_ text: ByteText, _ at: Int) -> Bool {
    if text.base[at] == 0xE2 { return isSuspectedMac(text, at) }
    let next = at + 2
    guard next < text.count, text.base[next] >= 0xC2 else { return false }
    let letter = text.base[at + 1]
    // Â … ß stand for the lead bytes of two, à … ï of three, ð … ô of four.
    let wanted = letter < 0x82 ? 0 : letter < 0xA0 ? 1 : letter < 0xB0 ? 2 : letter < 0xB5 ? 3 : 0
    guard wanted > 0, !isQuotedFrench(text, next) else { return false }
    // `â€` is never meant, whatever is left behind it.
    if letter == 0xA2, next + 3 <= text.count, text.base[next] == 0xE2,
      text.base[next + 1] == 0x82, text.base[next + 2] == 0xAC
    {
      return true
    }
    var offset = next
    for _ in 0..<wanted {
      let length = continuation(text, offset)
      guard length > 0 else { return false }
      offset += length
    }
    // An Ångström with an exponent, a dash or a quotation mark behind it.
    return letter != 0x85 || !isExponent(text, next)
  }

  /// `√©` for é, `‚Äô` for ’.
  private static func isSuspectedMac(_ text: ByteText, _ at: Int) -> Bool {
    let next = at + 3
    guard next + 1 < text.count, text.base[next] >= 0xC2 else { return false }
    switch (text.base[at + 1], text.base[at + 2]) {
    case (0x88, 0x9A): return true
    case (0x80, 0x9A): return text.base[next] == 0xC3 && text.base[next + 1] == 0x84
    case (0x94, 0x9C): return true
    default: return false
    }
  }

  /// The length of a character that is 0x80…0xBF in Windows-1252; 0 for all others.
  private static func continuation(_ text: ByteText, _ at: Int) -> Int {
    guard at + 1 < text.count else { return 0 }
    let second = text.base[at + 1]
    switch text.base[at] {
    case 0xC2: return 2
    case 0xC5: return [0x92, 0x93, 0xA0, 0xA1, 0xB8, 0xBD, 0xBE].contains(second) ? 2 : 0
    case 0xC6: return second == 0x92 ? 2 : 0
    case 0xCB: return second == 0x86 || second == 0x9C ? 2 : 0
    case 0xE2: return second == 0x80 || second == 0x82 || second == 0x84 ? 3 : 0
    default: return 0
    }
  }

  /// A no-break space and `»`, as they close a quotation.
  private static func isQuotedFrench(_ text: ByteText, _ at: Int) -> Bool {
    at + 4 <= text.count && text.base[at] == 0xC2 && text.base[at + 1] == 0xA0
      && text.base[at + 2] == 0xC2 && text.base[at + 3] == 0xBB
  }

  private static func isExponent(_ text: ByteText, _ at: Int) -> Bool {
    let (first, second) = (text.base[at], text.base[at + 1])
    return first == 0xE2 || first == 0xC2 && [0xB2, 0xB3, 0xB9, 0xB0, 0xB7, 0xBB].contains(second)
  }
}
