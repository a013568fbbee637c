/// UTF-8, and what becomes of it when it is cut, or when pieces of others stand in it.
enum UnicodeGrammar {
  /// The character at an offset, which is none of ASCII: whole, or as much of it as there is.
  static func character(_ text: ByteText, _ at: Int) -> (kind: CharacterKind, length: Int) {
    let lead = text[at]
    if surrogatePair(text, at) != nil { return (.unicodeLonger, 6) }
    if isNothing(text, at) { return (.unicodePair, 2) }
    if isSurrogate(text, at) { return (.truncated, 3) }
    let wanted =
      switch lead {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard wanted > 0 else { return (.invalid, 1) }
    var length = 1
    while length < wanted, at + length < text.count, isContinuation(text, at, length) {
      length += 1
    }
    if length == wanted { return (wanted == 2 ? .unicodePair : .unicodeLonger, length) }
    return (length > 1 || isCut(text, at) ? .truncated : .invalid, length)
  }

  /// Decodes UTF-8 in which not all is right; returns how many characters were lost, and how many
  /// single bytes were taken for Windows-1252.
  static func decode(
    _ text: ByteText,
    strangers: OneByteGrammar,
    into result: inout [UInt8]
  ) -> (lost: Int, strangers: Int) {
    var lost = 0
    var strange = 0
    var at = 0
    while at < text.count {
      if text[at] < 0x80 {
        result.append(text[at])
        at += 1
        continue
      }
      if let scalar = surrogatePair(text, at) {
        scalar.appendUTF8(to: &result)
        at += 6
        continue
      }
      if isNothing(text, at) {
        result.append(0)
        at += 2
        continue
      }
      let (kind, length) = character(text, at)
      switch kind {
      case .unicodePair, .unicodeLonger: result.append(contentsOf: text.slice(at..<at + length))
      case .truncated:
        result.append(contentsOf: UTF8.encodedReplacementCharacter)
        lost += 1
      default:
        strangers.append(text[at], to: &result)
        strange += 1
      }
      at += length
    }
    return (lost, strange)
  }

  /// A character beyond the first plane in two times three bytes, as databases write it that count
  /// in UTF-16 (CESU-8).
  private static func surrogatePair(_ text: ByteText, _ at: Int) -> Unicode.Scalar? {
    guard isSurrogate(text, at), isSurrogate(text, at + 3), text[at + 1] < 0xB0,
      text[at + 4] >= 0xB0
    else { return nil }
    let high = UInt32(text[at + 1] & 0x0F) << 6 | UInt32(text[at + 2] & 0x3F)
    let low = UInt32(text[at + 4] & 0x0F) << 6 | UInt32(text[at + 5] & 0x3F)
    return Unicode.Scalar(0x10000 + (high << 10 | low))
  }

  /// Half of such a character.
  private static func isSurrogate(_ text: ByteText, _ at: Int) -> Bool {
    at + 3 <= text.count && text[at] == 0xED && (0xA0...0xBF).contains(text[at + 1])
      && text[at + 2] & 0xC0 == 0x80
  }

  /// The NUL of Java's own UTF-8, which is dropped with all others.
  private static func isNothing(_ text: ByteText, _ at: Int) -> Bool {
    at + 2 <= text.count && text[at] == 0xC0 && text[at + 1] == 0x80
  }

  private static func isContinuation(_ text: ByteText, _ at: Int, _ index: Int) -> Bool {
    let byte = text[at + index]
    guard byte & 0xC0 == 0x80 else { return false }
    guard index == 1 else { return true }
    return switch text[at] {
    case 0xE0: byte >= 0xA0
    case 0xED: byte < 0xA0
    case 0xF0: byte >= 0x90
    case 0xF4: byte < 0x90
    default: true
    }
  }

  /// Whether a lead byte is the rest of a character, as where a field is cut to a length: before the
  /// end of a line, or before that of a value where the letter hardly ends a word.
  private static func isCut(_ text: ByteText, _ at: Int) -> Bool {
    // Above these stand the small letters of Latin-1, which end words: `café`.
    guard text[at] < 0xC6 else { return false }
    guard at + 1 < text.count, text[at + 1] >= 0x20 else { return true }
    return "\"<}".utf8.contains(text[at + 1])
  }
}
