/// What a character is to somebody who judges whether a text makes sense.
enum CharacterKind: UInt8, Sendable {
  case space, punctuation, digit, lower, upper
  /// The rest of `patient’s`, `don’t`, `they’re`.
  case ending
  case latinLower, latinLowerRare
  /// Stands at the end of Italian words: ì, ù.
  case latinFinal
  case latinUpper, latinUpperRare
  case cyrillicLower, cyrillicRare, cyrillicUpper
  case greekLower, greekRare, greekUpper
  case quoteOpen, quoteClose, dash, symbol, oddSymbol, ordinal, noBreakSpace
  case hanCommon, han, hanRare, hanExtended, kana, hangulCommon, hangul, widePunctuation, halfKana
  /// A character of two bytes or of more in valid UTF-8.
  case unicodePair, unicodeLonger
  case truncated, invalid

  /// The kind of an ASCII character.
  static func ascii(_ byte: UInt8) -> CharacterKind {
    if ASCII.isLower(byte) { return .lower }
    if ASCII.isUpper(byte) { return .upper }
    if ASCII.isDigit(byte) { return .digit }
    return ASCII.isSpace(byte) ? .space : .punctuation
  }

  /// The kind of a character of a one-byte code page.
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0..<0x80: self = Self.ascii(UInt8(value))
    case 0x80..<0xA0: self = .invalid
    case 0xA0: self = .noBreakSpace
    case 0xC0...0x24F where value != 0xD7 && value != 0xF7 && value != 0x192:
      self = Self.latin(scalar)
    case 0x370..<0x400: self = Self.greek(scalar)
    case 0x400..<0x460: self = Self.cyrillic(scalar)
    case 0xFF61...0xFF9F: self = .halfKana
    default: self = Self.sign(scalar)
    }
  }

  private static func latin(_ scalar: Unicode.Scalar) -> CharacterKind {
    if "ìù".unicodeScalars.contains(scalar) { return .latinFinal }
    let isRare = "ŽðþÿÐÞÝŸÊËÎÏÛÙÒÌÕĂÂĎĽĹŢŔŘŮŰŐĆĐŤĘĄŃĚðþľĺŕďđţť".unicodeScalars.contains(scalar)
    if scalar.properties.isUppercase { return isRare ? .latinUpperRare : .latinUpper }
    return isRare ? .latinLowerRare : .latinLower
  }

  private static func greek(_ scalar: Unicode.Scalar) -> CharacterKind {
    if scalar.properties.isUppercase { return .greekUpper }
    return "αοιετσνηυρπκμλςάόίέή".unicodeScalars.contains(scalar) ? .greekLower : .greekRare
  }

  private static func cyrillic(_ scalar: Unicode.Scalar) -> CharacterKind {
    if scalar.properties.isUppercase { return .cyrillicUpper }
    return "оеаинтсрвлкмдпуяыьзбгчй".unicodeScalars.contains(scalar)
      ? .cyrillicLower : .cyrillicRare
  }

  private static func sign(_ scalar: Unicode.Scalar) -> CharacterKind {
    switch scalar {
    case "“", "‘", "«", "„", "‚", "¿", "¡", "‹": .quoteOpen
    case "’", "”", "»", "›": .quoteClose
    case "–", "—": .dash
    case "°", "±", "×", "µ", "®", "©", "·", "…", "™", "€", "£", "§", "²", "•", "½": .symbol
    case "ª", "º", "¹", "³": .ordinal
    default: .oddSymbol
    }
  }

  var isLatin: Bool {
    switch self {
    case .lower, .upper, .ending, .latinLower, .latinLowerRare, .latinFinal, .latinUpper,
      .latinUpperRare:
      true
    default: false
    }
  }

  var isLatinLower: Bool {
    switch self {
    case .lower, .ending, .latinLower, .latinLowerRare, .latinFinal: true
    default: false
    }
  }

  var isLatinUpper: Bool {
    self == .upper || self == .latinUpper || self == .latinUpperRare
  }

  /// Letters with accents and the like.
  var isAccented: Bool { isLatin && rawValue >= Self.latinLower.rawValue }

  var isCyrillic: Bool { self == .cyrillicLower || self == .cyrillicRare || self == .cyrillicUpper }

  var isGreek: Bool { self == .greekLower || self == .greekRare || self == .greekUpper }

  /// Of the scripts of East Asia.
  var isWide: Bool {
    rawValue >= Self.hanCommon.rawValue && rawValue <= Self.widePunctuation.rawValue
  }

  /// A blank, a sign or an edge of the line.
  var isGap: Bool { self == .space || self == .punctuation || self == .noBreakSpace }
}
