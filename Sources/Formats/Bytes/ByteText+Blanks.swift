extension ByteText {
  /// The length of the blank or control character at an offset; nil for any other character.
  func blankLength(at offset: Int) -> Int? {
    let byte = base[offset]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    guard byte >= 0xC2 else { return nil }
    let end = characterEnd(after: offset)
    switch byte {
    case 0xC2: return base[offset + 1] <= 0xA0 ? 2 : nil
    case 0xE1, 0xE2, 0xE3, 0xEF:
      let scalar = String(decoding: slice(offset..<end), as: UTF8.self).unicodeScalars.first
      guard let scalar else { return nil }
      let isBlank = [0xFEFF, 0x2028, 0x2029, 0x200B].contains(scalar.value)
      return isBlank || scalar.properties.isWhitespace ? end - offset : nil
    default: return nil
    }
  }

  /// Where the character that begins at an offset ends.
  func characterEnd(after offset: Int) -> Int {
    var end = offset + 1
    while end < count, base[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// Where the printable ASCII ends that begins at an offset, single blanks within it among it.
  func printableRun(from start: Int) -> Int {
    var offset = start
    while offset < count {
      let byte = base[offset]
      if byte > 0x20, byte < 0x7F {
        offset += 1
      } else if byte == 0x20, offset > start, offset + 1 < count, base[offset + 1] > 0x20,
        base[offset + 1] < 0x7F
      {
        offset += 2
      } else {
        break
      }
    }
    return offset
  }

  /// Whether the text is surely in NFC: it holds nothing that composes or decomposes.
  ///
  /// Source: Unicode Standard Annex 15, quick check; blocks with any such character count as doubtful.
  var isComposed: Bool {
    var offset = 0
    while offset < count {
      let byte = base[offset]
      if byte < 0xCC {
        offset += 1
        continue
      }
      guard let length = composedLength(at: offset) else { return false }
      offset += length
    }
    return true
  }

  /// The length of a character at an offset that stays as it is in NFC; nil where that is not sure.
  func composedLength(at offset: Int) -> Int? {
    let second = offset + 1 < count ? base[offset + 1] : 0
    switch base[offset] {
    case 0xC3...0xCB: return 2
    case 0xCD: return second > 0xB4 && second != 0xBE ? 2 : nil
    case 0xCE: return second != 0x87 ? 2 : nil
    case 0xCF...0xD1, 0xD3: return 2
    case 0xD2: return second < 0x83 || second > 0x87 ? 2 : nil
    // Punctuation, arrows and mathematical signs, without letter-like and angular ones.
    case 0xE2: return second != 0x84 && second != 0x8C && second != 0xAB ? 3 : nil
    case 0xE3: return second != 0x82 ? 3 : nil
    // Ideographs, Yi and Hangul.
    case 0xE4...0xED: return 3
    default: return nil
    }
  }
}
