/// Characters that are written in another form than the letters or digits they stand for.
///
/// The part of NFKD that occurs in titles and abstracts, and the Latin letters that have no
/// decomposition. Source: UnicodeData.txt, Unicode 16.
enum CompatibilityForms {
  /// The plain lower-case letters or digits; nil where the character is its own plain form.
  static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xFF01...0xFF5E: widthless(scalar)
    case 0x2460...0x2468: String(scalar.value - 0x245F)
    case 0x2070, 0x2074...0x2079: String(scalar.value - 0x2070)
    case 0x2080...0x2089: String(scalar.value - 0x2080)
    default: table[scalar]
    }
  }

  private static func widthless(_ scalar: Unicode.Scalar) -> String? {
    Unicode.Scalar(scalar.value - 0xFEE0).map { $0.properties.lowercaseMapping }
  }

  private static let table: [Unicode.Scalar: String] = [
    "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
    "\u{FB05}": "st", "\u{FB06}": "st", "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe",
    "Œ": "oe", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d",
    "þ": "th", "Þ": "th", "ı": "i", "İ": "i", "ħ": "h", "Ħ": "h", "ŧ": "t", "Ŧ": "t",
    "ĳ": "ij", "Ĳ": "ij", "¹": "1", "²": "2", "³": "3", "ª": "a", "º": "o", "ſ": "s",
    "½": "1 2", "¼": "1 4", "¾": "3 4", "™": "tm", "№": "no", "µ": "μ", "ς": "σ",
    "Ⅰ": "i", "Ⅱ": "ii", "Ⅲ": "iii", "Ⅳ": "iv", "Ⅴ": "v", "Ⅵ": "vi",
  ]
}
