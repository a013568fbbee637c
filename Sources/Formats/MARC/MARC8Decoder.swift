import ReviewText

/// Decodes MARC-8, in which accents stand before their letters and escapes change the alphabet.
///
/// Latin with ANSEL, Greek, Cyrillic, Hebrew, subscripts and superscripts are read; of the others
/// only that there was a character.
///
/// Source: Library of Congress, "MARC 21 Specifications: Character Sets and Encoding Options".
struct MARC8Decoder {
  private(set) var isDamaged = false
  private var lower = MARC8Alphabet.latin
  private var upper = MARC8Alphabet.ansel
  private var marks: [Unicode.Scalar] = []
  private var result = String.UnicodeScalarView()

  mutating func text(_ bytes: ArraySlice<UInt8>) -> String {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0x1B {
        index = escape(bytes, index + 1)
      } else if byte > 0x20, byte < 0x7F, lower == .eastAsian {
        // Three bytes for each character.
        put("\u{FFFD}")
        isDamaged = true
        index += 3
      } else {
        take(byte)
        index += 1
      }
    }
    flushMarks()
    return CanonicalText.canonical(String(result))
  }

  /// The alphabet that an escape names; returns where it ends.
  private mutating func escape(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int {
    var index = start
    var isUpper = false
    while index < bytes.endIndex, "$(),-!".utf8.contains(bytes[index]) {
      if bytes[index] == UInt8(ascii: ")") || bytes[index] == UInt8(ascii: "-") { isUpper = true }
      index += 1
    }
    guard index < bytes.endIndex else { return index }
    let alphabet = MARC8Alphabet(final: bytes[index])
    if alphabet == .unknown { isDamaged = true }
    if isUpper { upper = alphabet } else { lower = alphabet }
    return index + 1
  }

  private mutating func take(_ byte: UInt8) {
    guard byte > 0x20, byte != 0x7F else { return put(Unicode.Scalar(byte)) }
    let alphabet = byte < 0x80 ? lower : upper
    // Controls around words that do not count for sorting; joiners.
    if (0x80..<0xA1).contains(byte) {
      if byte == 0x8D { put("\u{200D}") } else if byte == 0x8E { put("\u{200C}") }
      return
    }
    switch alphabet.character(byte & 0x7F) {
    case .letter(let scalar): put(scalar)
    case .mark(let scalar): marks.append(scalar)
    case nil:
      put("\u{FFFD}")
      isDamaged = true
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    result.append(scalar)
    flushMarks()
  }

  private mutating func flushMarks() {
    result.append(contentsOf: marks)
    marks = []
  }
}
