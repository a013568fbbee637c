/// An alphabet of MARC-8: 94 characters, addressed without the high bit.
enum MARC8Alphabet {
  case latin, ansel, greekSymbols, subscripts, superscripts, cyrillic, greek, hebrew, eastAsian
  case unknown

  enum Meaning {
    case letter(Unicode.Scalar)
    /// Stands before the letter that it belongs to.
    case mark(Unicode.Scalar)
  }

  /// The alphabet of the last byte of an escape.
  init(final: UInt8) {
    switch final {
    case UInt8(ascii: "B"), UInt8(ascii: "s"): self = .latin
    case UInt8(ascii: "E"): self = .ansel
    case UInt8(ascii: "g"): self = .greekSymbols
    case UInt8(ascii: "b"): self = .subscripts
    case UInt8(ascii: "p"): self = .superscripts
    case UInt8(ascii: "N"): self = .cyrillic
    case UInt8(ascii: "S"): self = .greek
    case UInt8(ascii: "2"): self = .hebrew
    case UInt8(ascii: "1"): self = .eastAsian
    default: self = .unknown
    }
  }

  /// The meaning of a byte without its high bit.
  func character(_ byte: UInt8) -> Meaning? {
    switch self {
    case .latin: .letter(Unicode.Scalar(byte))
    case .ansel: Self.anselCharacter(byte)
    case .greekSymbols: Self.find(byte, from: 0x61, in: Self.symbols)
    case .subscripts: Self.small(byte, digits: 0x2080, signs: Self.lowSigns)
    case .superscripts: Self.small(byte, digits: 0x2070, signs: Self.highSigns)
    case .cyrillic:
      byte < 0x40 ? .letter(Unicode.Scalar(byte)) : Self.find(byte, from: 0x40, in: Self.russian)
    case .greek:
      byte < 0x41
        ? .letter(Unicode.Scalar(byte)) : Self.find(byte, from: 0x41, in: Self.greekLetters)
    case .hebrew:
      byte < 0x60
        ? .letter(Unicode.Scalar(byte)) : Self.find(byte, from: 0x60, in: Self.hebrewLetters)
    case .eastAsian, .unknown: nil
    }
  }

  private static func find(_ byte: UInt8, from first: UInt8, in letters: [Unicode.Scalar])
    -> Meaning?
  {
    guard byte >= first, letters.indices.contains(Int(byte - first)) else { return nil }
    let scalar = letters[Int(byte - first)]
    return scalar == "?" ? nil : .letter(scalar)
  }

  private static let symbols: [Unicode.Scalar] = Array("αβγ".unicodeScalars)

  /// In the order of KOI-7.
  private static let russian: [Unicode.Scalar] = Array(
    "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧ".unicodeScalars
  )

  private static let greekLetters: [Unicode.Scalar] = Array(
    "ΑΒ?ΓΔΕϚϜΖΗΘΙΚΛΜΝΞΟΠϞΡΣ?ΤΥΦΧΨΩϠ??αβϐγδεϛϝζηθικλμνξοπϟρσςτυφχψωϡ".unicodeScalars
  )

  private static let hebrewLetters: [Unicode.Scalar] = Array(
    "אבגדהוזחטיךכלםמןנסעףפץצקרשת".unicodeScalars
  )

  private static let lowSigns: [UInt8: Unicode.Scalar] = [
    0x28: "\u{208D}", 0x29: "\u{208E}", 0x2B: "\u{208A}", 0x2D: "\u{208B}",
  ]

  private static let highSigns: [UInt8: Unicode.Scalar] = [
    0x28: "\u{207D}", 0x29: "\u{207E}", 0x2B: "\u{207A}", 0x2D: "\u{207B}",
  ]

  private static func small(
    _ byte: UInt8,
    digits: UInt32,
    signs: [UInt8: Unicode.Scalar]
  ) -> Meaning? {
    if let sign = signs[byte] { return .letter(sign) }
    guard ASCII.isDigit(byte) else { return nil }
    let digit = UInt32(byte - 0x30)
    // The first three superscripts are older than the others.
    let old: [UInt32: Unicode.Scalar] = [1: "¹", 2: "²", 3: "³"]
    if digits == 0x2070, let scalar = old[digit] { return .letter(scalar) }
    return Unicode.Scalar(digits + digit).map(Meaning.letter)
  }

  private static func anselCharacter(_ byte: UInt8) -> Meaning? {
    if let index = anselMarkBytes.firstIndex(of: byte) { return .mark(anselMarks[index]) }
    return anselLetters[byte].map(Meaning.letter)
  }

  private static let anselMarkBytes: [UInt8] = Array(0x60...0x7B) + [0x7E]

  /// From hook above to the right half of a double tilde, and the high comma.
  private static let anselMarks: [Unicode.Scalar] = [
    "\u{309}", "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}",
    "\u{308}", "\u{30C}", "\u{30A}", "\u{FE20}", "\u{FE21}", "\u{315}", "\u{30B}", "\u{310}",
    "\u{327}", "\u{328}", "\u{323}", "\u{324}", "\u{325}", "\u{333}", "\u{332}", "\u{326}",
    "\u{31C}", "\u{32E}", "\u{FE22}", "\u{FE23}", "\u{313}",
  ]

  private static let anselLetters: [UInt8: Unicode.Scalar] = [
    0x21: "Ł", 0x22: "Ø", 0x23: "Đ", 0x24: "Þ", 0x25: "Æ", 0x26: "Œ", 0x27: "ʹ", 0x28: "·",
    0x29: "♭", 0x2A: "®", 0x2B: "±", 0x2C: "Ơ", 0x2D: "Ư", 0x2E: "ʼ", 0x30: "ʻ", 0x31: "ł",
    0x32: "ø", 0x33: "đ", 0x34: "þ", 0x35: "æ", 0x36: "œ", 0x37: "ʺ", 0x38: "ı", 0x39: "£",
    0x3A: "ð", 0x3C: "ơ", 0x3D: "ư", 0x40: "°", 0x41: "ℓ", 0x42: "℗", 0x43: "©", 0x44: "♯",
    0x45: "¿", 0x46: "¡", 0x47: "ß", 0x48: "€",
  ]
}
