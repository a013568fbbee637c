/// Finds the words in UTF-8 bytes: letters, digits and marks, with apostrophes between letters.
struct WordScanner {
  let bytes: [UInt8]
  private var place = 0
  private var endOfLast = -1

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next word, and whether only a hyphen stands between it and the one before.
  mutating func next() -> (range: Range<Int>, followsHyphen: Bool)? {
    var hyphenEnd = -1
    while place < bytes.count {
      let length = wordLength(at: place)
      if length > 0 { break }
      let skipped = scalarLength(at: place)
      if place == endOfLast, isHyphen(at: place, length: skipped) { hyphenEnd = place + skipped }
      place += skipped
    }
    guard place < bytes.count else { return nil }
    let start = place
    while place < bytes.count {
      let length = wordLength(at: place)
      if length > 0 {
        place += length
      } else if let joined = apostropheLength(at: place) {
        place += joined
      } else {
        break
      }
    }
    endOfLast = place
    return (start..<place, hyphenEnd == start)
  }

  /// The length of the letter, digit or mark at a place, or 0.
  private func wordLength(at place: Int) -> Int {
    let byte = bytes[place]
    guard byte >= 0x80 else { return ASCII.isAlphanumeric(byte) ? 1 : 0 }
    let (scalar, length) = UTF8Scalar.decode(bytes, at: place)
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return length
    default: return 0
    }
  }

  /// The length of an apostrophe that stands between letters.
  private func apostropheLength(at place: Int) -> Int? {
    let length = scalarLength(at: place)
    let isApostrophe =
      bytes[place] == UInt8(ascii: "'")
      || length == 3 && UTF8Scalar.decode(bytes, at: place).scalar == "\u{2019}"
    guard isApostrophe, place + length < bytes.count, wordLength(at: place + length) > 0 else {
      return nil
    }
    return length
  }

  private func isHyphen(at place: Int, length: Int) -> Bool {
    if bytes[place] == UInt8(ascii: "-") { return true }
    guard length == 3 else { return false }
    return (0x2010...0x2013).contains(UTF8Scalar.decode(bytes, at: place).scalar.value)
  }

  private func scalarLength(at place: Int) -> Int {
    bytes[place] < 0x80 ? 1 : UTF8Scalar.decode(bytes, at: place).length
  }
}
