/// An encoding of East Asia that writes most characters in two bytes.
struct TwoByteGrammar: Sendable {
  let encoding: TextEncoding
  /// Codes of characters that every text has.
  private let common: Set<UInt16>

  init?(_ encoding: TextEncoding) {
    self.encoding = encoding
    guard let conversion = CharacterConversion(from: "UTF-8", to: encoding.iconvName) else {
      return nil
    }
    var common: Set<UInt16> = []
    for character in CommonCharacters.of(encoding).unicodeScalars {
      var bytes: [UInt8] = []
      let failed = ByteText.lending(String(character)) { conversion.convert($0, into: &bytes) }
      guard failed == 0, bytes.count == 2 else { continue }
      common.insert(UInt16(bytes[0]) << 8 | UInt16(bytes[1]))
    }
    self.common = common
  }

  /// The character at an offset, which is none of ASCII.
  func character(_ text: ByteText, _ at: Int) -> (kind: CharacterKind, length: Int) {
    let lead = text[at]
    guard at + 1 < text.count else { return (single(lead) ?? .truncated, 1) }
    let trail = text[at + 1]
    if let kind = single(lead) { return (kind, 1) }
    if encoding == .gb18030, ASCII.isDigit(trail), at + 3 < text.count,
      (0x81...0xFE).contains(text[at + 2]), ASCII.isDigit(text[at + 3])
    {
      return (.hanExtended, 4)
    }
    if encoding == .eucJP, lead == 0x8F, at + 2 < text.count, trail >= 0xA1, text[at + 2] >= 0xA1 {
      return (.hanRare, 3)
    }
    guard isPair(lead, trail) else { return (.invalid, 1) }
    if common.contains(UInt16(lead) << 8 | UInt16(trail)) {
      return (encoding == .eucKR ? .hangulCommon : .hanCommon, 2)
    }
    return (kind(lead, trail), 2)
  }

  private func single(_ byte: UInt8) -> CharacterKind? {
    switch encoding {
    case .shiftJIS:
      if (0xA1...0xDF).contains(byte) { return .halfKana }
      return byte == 0x80 || byte == 0xA0 || byte > 0xFC ? .invalid : nil
    case .eucJP: return byte < 0x8E || byte > 0x8F && byte < 0xA1 || byte == 0xFF ? .invalid : nil
    default: return byte == 0x80 || byte == 0xFF ? .invalid : nil
    }
  }

  private func isPair(_ lead: UInt8, _ trail: UInt8) -> Bool {
    switch encoding {
    case .gb18030: (0x40...0xFE).contains(trail) && trail != 0x7F
    case .shiftJIS: (0x40...0xFC).contains(trail) && trail != 0x7F
    case .big5: lead >= 0xA1 && ((0x40...0x7E).contains(trail) || (0xA1...0xFE).contains(trail))
    case .eucJP: trail >= 0xA1 && trail < 0xFF
    default: ASCII.isLetter(trail) || trail >= 0x81 && trail < 0xFF
    }
  }

  private func kind(_ lead: UInt8, _ trail: UInt8) -> CharacterKind {
    switch encoding {
    case .gb18030:
      guard trail >= 0xA1 else { return .hanExtended }
      return switch lead {
      case 0xA1...0xA3: .widePunctuation
      case 0xB0...0xD7: .han
      case 0xD8...0xF7: .hanRare
      default: .hanExtended
      }
    case .big5:
      return switch lead {
      case 0xA1...0xA3: .widePunctuation
      case 0xA4...0xC6: .han
      case 0xC9...0xF9: .hanRare
      default: .hanExtended
      }
    case .shiftJIS:
      return switch lead {
      case 0x81: .widePunctuation
      case 0x82, 0x83: .kana
      case 0x88...0x97: .han
      case 0x98...0x9F, 0xE0...0xEA: .hanRare
      default: .hanExtended
      }
    case .eucJP:
      return switch lead {
      case 0x8E: .halfKana
      case 0xA1...0xA3: .widePunctuation
      case 0xA4, 0xA5: .kana
      case 0xB0...0xCF: .han
      case 0xD0...0xF4: .hanRare
      default: .hanExtended
      }
    default:
      guard trail >= 0xA1 else { return .hanExtended }
      return switch lead {
      case 0xA1...0xA3: .widePunctuation
      case 0xB0...0xC8: .hangul
      case 0xCA...0xFD: .hanRare
      default: .hanExtended
      }
    }
  }
}
