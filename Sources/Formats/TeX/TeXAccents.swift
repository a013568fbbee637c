import ReviewText

/// The accents of TeX as combining characters, and letters with them.
enum TeXAccents {
  /// The accent of a command that is a sign: `\'`.
  static func mark(ofSign sign: UInt8) -> Unicode.Scalar? {
    switch sign {
    case UInt8(ascii: "`"): "\u{300}"
    case UInt8(ascii: "'"): "\u{301}"
    case UInt8(ascii: "^"): "\u{302}"
    case UInt8(ascii: "~"): "\u{303}"
    case UInt8(ascii: "="): "\u{304}"
    case UInt8(ascii: "."): "\u{307}"
    case UInt8(ascii: "\""): "\u{308}"
    default: nil
    }
  }

  /// The accent of a command that is a name: `\v`.
  static func mark(named name: String) -> Unicode.Scalar? { named[name] }

  private static let named: [String: Unicode.Scalar] = [
    "u": "\u{306}", "r": "\u{30A}", "H": "\u{30B}", "v": "\u{30C}", "d": "\u{323}", "c": "\u{327}",
    "k": "\u{328}", "b": "\u{331}", "t": "\u{361}", "h": "\u{309}", "G": "\u{30F}", "U": "\u{30E}",
    "textcommabelow": "\u{326}", "ocirc": "\u{30A}", "cb": "\u{326}",
    // In maths.
    "grave": "\u{300}", "acute": "\u{301}", "hat": "\u{302}", "widehat": "\u{302}",
    "tilde": "\u{303}", "widetilde": "\u{303}", "bar": "\u{304}", "overline": "\u{304}",
    "breve": "\u{306}", "dot": "\u{307}", "ddot": "\u{308}", "mathring": "\u{30A}",
    "check": "\u{30C}", "vec": "\u{20D7}",
  ]

  /// The letter under an accent: dotless i and j are i and j.
  static func dotted(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x131: "i"
    case 0x237: "j"
    default: scalar
    }
  }

  /// The one character that a letter with an accent is; nil where there is none, or the letter is
  /// none of ASCII.
  static func composed(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard base.isASCII, (0x300..<0x340).contains(mark.value) else { return nil }
    let value = table[Int(mark.value - 0x300) << 7 | Int(base.value)]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// By accent and letter.
  private static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 64 << 7)
    for mark in Set(named.values).union([
      "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{307}", "\u{308}",
    ]) where mark.value < 0x340 {
      for letter in UInt8(ascii: "A")...UInt8(ascii: "z") where ASCII.isLetter(letter) {
        var text = String(Character(Unicode.Scalar(letter)))
        text.unicodeScalars.append(mark)
        let scalars = CanonicalText.canonical(text).unicodeScalars
        guard scalars.count == 1, let scalar = scalars.first else { continue }
        table[Int(mark.value - 0x300) << 7 | Int(letter)] = scalar.value
      }
    }
    return table
  }()
}
