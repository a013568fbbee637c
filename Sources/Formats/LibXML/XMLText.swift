import ReviewText

/// Text of XML as bytes, made into strings only where it is kept.
enum XMLText {
  /// The text on one line, canonical; nil where it is blank.
  static func line(_ bytes: ArraySlice<UInt8>) -> String? {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return nil }
      return line(ByteText(base: base, count: buffer.count))
    }
  }

  /// The text on one line, canonical; nil where it is blank.
  static func line(_ bytes: ByteText) -> String? {
    let bytes = trimmed(bytes)
    guard bytes.count > 0 else { return nil }
    switch bytes.cleanness {
    case .plain: return bytes.checkedString(isASCII: true)
    case .clean: return bytes.checkedString(isASCII: false)
    default: break
    }
    var index = 0
    var isAfterBlank = false
    var isPlain = true
    while index < bytes.count {
      let byte = bytes.base[index]
      if isBlank(byte) {
        guard byte == 0x20, !isAfterBlank else { return collapsed(bytes) }
        isAfterBlank = true
      } else {
        isAfterBlank = false
        if byte >= 0x80 { isPlain = false }
      }
      index += 1
    }
    return isPlain || isComposed(bytes) ? bytes.string : canonical(bytes.string)
  }

  /// Without blanks and controls around it.
  static func trimmed(_ bytes: ByteText) -> ByteText {
    var start = 0
    var end = bytes.count
    while start < end, isBlank(bytes.base[start]) { start += 1 }
    while end > start, isBlank(bytes.base[end - 1]) { end -= 1 }
    return ByteText(base: bytes.base + start, count: end - start)
  }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F }

  /// Runs of blanks made one.
  private static func collapsed(_ bytes: ByteText) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isPlain = true
    for byte in bytes {
      if isBlank(byte) {
        if let last = result.last, last != 0x20 { result.append(0x20) }
      } else {
        if byte >= 0x80 { isPlain = false }
        result.append(byte)
      }
    }
    let text = String(decoding: result, as: UTF8.self)
    return isPlain || ByteText.lending(result, isComposed) ? text : canonical(text)
  }

  private static func canonical(_ text: String) -> String? {
    let canonical = CanonicalText.canonical(CleanText.collapsed(text))
    return canonical.isEmpty ? nil : canonical
  }

  /// Whether all characters are ASCII, Latin or Greek letters with their accents, dashes, quotes or
  /// signs, which are canonical as they are, and none is a blank.
  private static func isComposed(_ bytes: ByteText) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes.base[index]
      if byte < 0x80 {
        index += 1
      } else if (0xC2...0xCB).contains(byte), index + 1 < bytes.count {
        if byte == 0xC2, bytes.base[index + 1] <= 0xA0 { return false }
        index += 2
      } else if byte == 0xCE || byte == 0xCF, index + 1 < bytes.count {
        // U+0387 has another form, and so has U+037E before it.
        if byte == 0xCE, bytes.base[index + 1] == 0x87 { return false }
        index += 2
      } else if byte == 0xE2, index + 2 < bytes.count, isComposedSign(bytes.base + index) {
        index += 3
      } else {
        return false
      }
    }
    return true
  }

  /// Dashes, quotes and dots, super- and subscripts, and the signs of mathematics that are not put
  /// together from others.
  private static func isComposedSign(_ bytes: UnsafePointer<UInt8>) -> Bool {
    switch bytes[1] {
    case 0x80: (0x90...0xA6).contains(bytes[2]) || (0xB0...0xBB).contains(bytes[2])
    case 0x81: (0xB0...0xBF).contains(bytes[2])
    case 0x82: (0x80...0xB8).contains(bytes[2])
    case 0x89: [0x88, 0xA4, 0xA5].contains(bytes[2])
    default: false
    }
  }
}
