import ReviewText

/// A value as it is shown: canonical, without entities, inline markup and idle blanks.
package enum CleanText {
  /// On one line; nil where nothing is left.
  package static func line(_ raw: String) -> String? {
    if isClean(raw) { return raw.isEmpty ? nil : raw }
    let text = composed(collapsed(plain(raw)))
    return text.isEmpty ? nil : text
  }

  /// Line ends kept, blank lines as they are, but never more than one; nil where nothing is left.
  package static func paragraphs(_ raw: String) -> String? {
    if isClean(raw) { return raw.isEmpty ? nil : raw }
    guard raw.utf8.contains(0x0A) || raw.utf8.contains(0x0D) || raw.utf8.contains(0x3C) else {
      return line(raw)
    }
    var lines: [String] = []
    for piece in CanonicalText.canonical(plain(raw)).split(
      separator: "\n",
      omittingEmptySubsequences: false
    ) {
      let line = collapsed(String(piece))
      if line.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.isEmpty ? nil : composed(lines.joined(separator: "\n"))
  }

  /// Whether nothing needs to be done: printable ASCII with single blanks, no entity, no tag.
  private static func isClean(_ raw: String) -> Bool {
    var previous: UInt8 = 0x20
    for byte in raw.utf8 {
      guard (0x20..<0x7F).contains(byte), byte != UInt8(ascii: "&"), byte != UInt8(ascii: "<"),
        !(byte == 0x20 && previous == 0x20)
      else { return false }
      previous = byte
    }
    return previous != 0x20 || raw.isEmpty
  }

  /// The canonical form; most texts have it already, and composing is slow.
  private static func composed(_ text: String) -> String {
    let isComposed = text.unicodeScalars.allSatisfy { scalar in
      scalar.value < 0x300 || (0x2002..<0x2100).contains(scalar.value)
    }
    return isComposed ? text : CanonicalText.canonical(text)
  }

  private static func plain(_ raw: String) -> String {
    InlineMarkup.stripped(HTMLEntities.decoded(raw))
  }

  /// Runs of white space and controls become one blank; none remain at the ends.
  static func collapsed(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if isBlank(scalar) {
        if let last = result.last, last != UInt8(ascii: " ") { result.append(UInt8(ascii: " ")) }
      } else {
        scalar.appendUTF8(to: &result)
      }
    }
    if result.last == UInt8(ascii: " ") { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7F...0xA0, 0xFEFF, 0x2028, 0x2029, 0x200B: true
    case 0x1680...: scalar.properties.isWhitespace
    default: false
    }
  }
}
