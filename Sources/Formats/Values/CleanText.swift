import ReviewText

/// A value as it is shown: canonical, without entities, inline markup and idle blanks.
package enum CleanText {
  /// On one line; nil where nothing is left.
  package static func line(_ raw: String) -> String? {
    let text = CanonicalText.canonical(collapsed(plain(raw)))
    return text.isEmpty ? nil : text
  }

  /// Line ends kept, blank lines as they are, but never more than one; nil where nothing is left.
  package static func paragraphs(_ raw: String) -> String? {
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
    return lines.isEmpty ? nil : CanonicalText.canonical(lines.joined(separator: "\n"))
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
