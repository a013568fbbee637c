/// Text as HTML and XML take it.
package enum Markup {
  /// With the five characters of markup escaped, and what XML forbids replaced.
  ///
  /// Marks that turn the direction of writing stay: in a page the caller isolates them.
  package static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".utf8)
      case "<": result.append(contentsOf: "&lt;".utf8)
      case ">": result.append(contentsOf: "&gt;".utf8)
      case "\"": result.append(contentsOf: "&quot;".utf8)
      case "'": result.append(contentsOf: "&#39;".utf8)
      default:
        let shown = isForbidden(scalar) ? "\u{FFFD}" : scalar
        result.append(contentsOf: String(shown).utf8)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a byte stands for itself: most texts have no others.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      false
    case 0x0A, 0x20...0x7E: true
    default: false
    }
  }

  /// Without the characters that turn the direction of writing, for places that cannot isolate.
  package static func withoutDirections(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !isDirection($0) }))
  }

  static func isDirection(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Control characters and noncharacters that XML 1.0 or HTML do not allow.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
