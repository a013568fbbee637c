import ReviewModel

/// Names as databases write nearly all of them, told from their bytes: `Last, First`, `Last AB`,
/// `A. B. Last`.
///
/// What is in any way doubtful is left to `PersonName`, which says the same of these.
enum UsualName {
  static func person(_ text: ByteText) -> Person? {
    guard text.count > 1, isLetter(text[0]), let shape = Shape(text) else { return nil }
    guard let comma = shape.comma else {
      return withoutComma(text, shape.isASCII) ?? spoken(text, shape.isASCII)
    }
    return inverted(text, at: comma, shape)
  }

  /// `Last, First`, and nothing else.
  static func inverted(_ text: ByteText) -> Person? {
    guard text.count > 1, isLetter(text[0]), let shape = Shape(text), let comma = shape.comma else {
      return nil
    }
    return inverted(text, at: comma, shape)
  }

  private static func inverted(_ text: ByteText, at comma: Int, _ shape: Shape) -> Person? {
    let given = comma + 1 < text.count && text[comma + 1] == 0x20 ? comma + 2 : comma + 1
    guard given < text.count else { return nil }
    return Person(
      family: text.slice(upTo: comma).checkedString(isASCII: shape.isASCII),
      given: text.slice(from: given).checkedString(isASCII: shape.isASCII)
    )
  }

  /// What one pass over a name tells; there is none for a name with any other character than letters
  /// of Latin scripts, full stops, hyphens, apostrophes, single blanks and one comma.
  private struct Shape {
    var comma: Int?
    var isASCII = true

    init?(_ text: ByteText) {
      var last: UInt8 = 0
      var offset = 0
      while offset < text.count {
        let byte = text[offset]
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "'"):
          offset += 1
        case 0x20 where last != 0x20: offset += 1
        case UInt8(ascii: ",") where comma == nil && last != 0x20:
          comma = offset
          offset += 1
        // Letters from À to ɏ, which stay as they are in NFC.
        case 0xC3...0xC8 where offset + 1 < text.count && text[offset + 1] & 0xC0 == 0x80:
          isASCII = false
          offset += 2
        default: return nil
        }
        last = byte
      }
      guard ASCII.isLetter(last) || last == UInt8(ascii: ".") || last >= 0x80 else { return nil }
    }
  }

  /// `Smith JA`, of up to four words before the initials, of which the first has a small letter.
  private static func withoutComma(_ text: ByteText, _ isASCII: Bool) -> Person? {
    guard let blank = lastBlank(of: text), blank > 0, isInitials(text.slice(from: blank + 1)) else {
      return nil
    }
    let family = text.slice(upTo: blank)
    var blanks = 0
    for byte in family where byte == 0x20 { blanks += 1 }
    guard blanks <= 3 else { return nil }
    let first = family.slice(upTo: family.firstOffset(of: 0x20) ?? family.count)
    guard first.contains(where: ASCII.isLower) else { return nil }
    if let earlier = lastBlank(of: family), isInitials(family.slice(from: earlier + 1)) {
      return nil
    }
    return Person(
      family: family.checkedString(isASCII: isASCII),
      given: text.slice(from: blank + 1).checkedString(isASCII: true)
    )
  }

  /// `J. A. Smith`: initials with full stops, and one word that begins as names do.
  private static func spoken(_ text: ByteText, _ isASCII: Bool) -> Person? {
    guard let blank = lastBlank(of: text), text[blank - 1] == UInt8(ascii: ".") else { return nil }
    let family = text.slice(from: blank + 1)
    // `Jr` and `III` are no family names.
    guard family.count > 3, ASCII.isUpper(family[0]), ASCII.isLower(family[1]),
      family.last != UInt8(ascii: ".")
    else { return nil }
    let given = text.slice(upTo: blank)
    var start = 0
    var words = 0
    while start < given.count {
      let end = given.firstOffset(of: 0x20, from: start) ?? given.count
      let word = given.slice(start..<end)
      // `ST. Clair` is a family name.
      guard word.last == UInt8(ascii: "."), isInitials(word), !word.elementsEqual("ST.".utf8) else {
        return nil
      }
      start = end + 1
      words += 1
    }
    guard words <= 4 else { return nil }
    return Person(
      family: family.checkedString(isASCII: isASCII),
      given: given.checkedString(isASCII: true)
    )
  }

  private static func lastBlank(of text: ByteText) -> Int? {
    var offset = text.count - 1
    while offset >= 0, text[offset] != 0x20 { offset -= 1 }
    return offset >= 0 ? offset : nil
  }

  /// One to three capitals, or four with full stops or hyphens among them.
  private static func isInitials(_ word: ByteText) -> Bool {
    var letters = 0
    var hasStop = false
    for byte in word {
      if ASCII.isUpper(byte) {
        letters += 1
      } else if byte == UInt8(ascii: ".") {
        hasStop = true
      } else if byte != UInt8(ascii: "-") {
        return false
      }
    }
    return (1...(hasStop ? 4 : 3)).contains(letters)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || (0xC3...0xDF).contains(byte)
  }
}
