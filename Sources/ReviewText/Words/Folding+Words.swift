extension Folding {
  /// Appends the first words of a text: the words between the blanks of `folded`, without them.
  ///
  /// They are found and folded in one walk over the bytes, which ends with the last word that is
  /// wanted: of a long text only the beginning is looked at.
  ///
  /// - Parameters:
  ///   - text: UTF-8; a character that is cut off at its end counts as a blank.
  ///   - limit: How many words are wanted.
  ///   - letters: Where the letters and digits go, one word behind the other.
  ///   - ends: Where the end of each word in `letters` goes.
  package static func appendWords(
    of text: Span<UInt8>,
    atMost limit: Int,
    to letters: inout [UInt8],
    ends: inout [UInt32]
  ) {
    var place = 0
    var end = letters.count
    let last = ends.count + limit
    while place < text.count {
      let byte = text[place]
      if byte >= 0x80 {
        let (scalar, length) = scalar(in: text, at: place)
        place += length
        for folded in FoldedScalar.bytes(of: scalar) {
          if folded == UInt8(ascii: " ") {
            close(letters, &ends, &end)
            if ends.count == last { return }
          } else {
            letters.append(folded)
          }
        }
        continue
      }
      place += 1
      if ASCII.isLower(byte) || ASCII.isDigit(byte) {
        letters.append(byte)
      } else if ASCII.isUpper(byte) {
        letters.append(byte | 0x20)
      } else if letters.count > end {
        close(letters, &ends, &end)
        if ends.count == last { return }
      }
    }
    close(letters, &ends, &end)
  }

  private static func close(_ letters: [UInt8], _ ends: inout [UInt32], _ end: inout Int) {
    guard letters.count > end else { return }
    end = letters.count
    ends.append(UInt32(end))
  }

  /// The scalar at a place in well-formed UTF-8; a blank where the text ends within it.
  private static func scalar(
    in text: Span<UInt8>,
    at place: Int
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = text[place]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard place + length <= text.count else { return (" ", text.count - place) }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(text[place + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? " ", length)
  }
}
