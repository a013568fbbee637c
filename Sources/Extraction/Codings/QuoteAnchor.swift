import ReviewModel
import ReviewText

/// Finds a person's quote in a text.
///
/// Blanks, line ends and the shape of quotation marks and dashes may differ, since a quote often
/// comes from another view of the text; words, their order and their case may not.
enum QuoteAnchor {
  /// Where the quote stands first in a canonical text; nil where it does not.
  static func span(of quote: String, in text: String) -> TextSpan? {
    let wanted = characters(of: CanonicalText.canonical(quote)).map(\.byte)
    guard wanted.contains(where: { $0 != UInt8(ascii: " ") }) else { return nil }
    let sought = trimmed(wanted)
    let have = characters(of: text)
    guard sought.count <= have.count else { return nil }
    for start in 0...(have.count - sought.count)
    where have[start].byte == sought[0]
      && zip(have[start...], sought).allSatisfy({ $0.byte == $1 })
    {
      return TextSpan(start: have[start].start, end: have[start + sought.count - 1].end)
    }
    return nil
  }

  /// A byte as it is compared, with the place of what it stands for.
  private struct Unit {
    let byte: UInt8
    let start: Int
    var end: Int
  }

  private static func characters(of text: String) -> [Unit] {
    var units: [Unit] = []
    units.reserveCapacity(text.utf8.count)
    var place = 0
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      let end = place + length
      switch plain(scalar) {
      case " ":
        if let last = units.last, last.byte == UInt8(ascii: " ") {
          units[units.count - 1].end = end
        } else {
          units.append(Unit(byte: UInt8(ascii: " "), start: place, end: end))
        }
      case let plain where plain.isASCII:
        units.append(Unit(byte: UInt8(plain.value), start: place, end: end))
      case let other:
        for byte in UTF8.encode(other) ?? .init() {
          units.append(Unit(byte: byte, start: place, end: end))
        }
      }
      place = end
    }
    return units
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\t", "\n", "\u{A0}", "\u{2009}", "\u{202F}": " "
    case "\u{2018}", "\u{2019}", "\u{201A}": "'"
    case "\u{201C}", "\u{201D}", "\u{201E}": "\""
    case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}": "-"
    default: scalar
    }
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    let space = UInt8(ascii: " ")
    let start = bytes.first == space ? 1 : 0
    let end = bytes.last == space ? bytes.count - 1 : bytes.count
    return Array(bytes[start..<end])
  }
}
