import ReviewText

/// Text of XML as bytes, made into strings only where it is kept.
enum XMLText {
  /// The text on one line, canonical; nil where it is blank.
  static func line(_ bytes: ArraySlice<UInt8>) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isPlain = true
    for byte in bytes {
      if byte <= 0x20 || byte == 0x7F {
        if let last = result.last, last != 0x20 { result.append(0x20) }
      } else {
        if byte >= 0x80 { isPlain = false }
        result.append(byte)
      }
    }
    if result.last == 0x20 { result.removeLast() }
    guard !result.isEmpty else { return nil }
    let text = String(decoding: result, as: UTF8.self)
    if isPlain || isComposed(result) { return text }
    let canonical = CanonicalText.canonical(CleanText.collapsed(text))
    return canonical.isEmpty ? nil : canonical
  }

  /// Whether all characters are ASCII, Latin letters with their accents, dashes or quotes, which are
  /// canonical as they are, and none is a blank.
  private static func isComposed(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
      } else if (0xC2...0xCB).contains(byte), index + 1 < bytes.count {
        if byte == 0xC2, bytes[index + 1] <= 0xA0 { return false }
        index += 2
      } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
        (0x90...0xA6).contains(bytes[index + 2])
      {
        index += 3
      } else {
        return false
      }
    }
    return true
  }
}
