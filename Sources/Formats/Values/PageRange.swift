/// The pages of a report: a range in full, or an article number.
package enum PageRange {
  /// The pages that one value gives; abbreviated ends become full, as in `315-22`.
  package static func normalised(_ text: String) -> String? {
    guard var line = CleanText.line(text) else { return nil }
    line = withoutLabel(withPlainDashes(line))
    guard !line.isEmpty else { return nil }
    let parts = line.split(separator: ",", omittingEmptySubsequences: true)
    return parts.map { part in
      let range = part.split(separator: "-", omittingEmptySubsequences: false).map(trimmed)
      guard range.count == 2, let end = fullEnd(range[1], after: range[0]) else {
        return trimmed(part)
      }
      return end == range[0] ? end : "\(range[0])-\(end)"
    }.joined(separator: ", ")
  }

  /// The pages that a first and a last page give.
  ///
  /// A last page before the first is an abbreviation, or, from EBSCO, the number of pages, which is
  /// left out.
  package static func normalised(first: String?, last: String?) -> String? {
    let first = first.flatMap(normalised)
    guard let last = last.flatMap(normalised) else { return first }
    guard let first else { return last }
    guard !first.contains("-"), !last.contains("-") else { return first }
    if let start = Int(first), let end = Int(last), end < start {
      guard let full = fullEnd(last, after: first), let value = Int(full), value > start else {
        return first
      }
      return "\(first)-\(full)"
    }
    return first == last ? first : "\(first)-\(last)"
  }

  /// The pages that one value gives; plain numbers are put together as they lie.
  static func normalised(_ text: ByteText) -> String? {
    if isArticleNumber(text) { return text.checkedString(isASCII: true) }
    return plainRange(text) ?? normalised(text.string)
  }

  /// Whether a text is nothing but digits and letters, and no `p` before a number.
  private static func isArticleNumber(_ text: ByteText) -> Bool {
    !text.isEmpty && text[0] | 0x20 != UInt8(ascii: "p")
      && text.allSatisfy(ASCII.isAlphanumeric)
  }

  /// `315-322`, `315--322` and `315-22` in full; nil for anything else.
  private static func plainRange(_ text: ByteText) -> String? {
    let start = text.slice(upTo: text.firstIndex { !ASCII.isDigit($0) } ?? text.count)
    var offset = start.count
    while let length = dashLength(text, offset) { offset += length }
    let end = text.slice(from: offset)
    guard !start.isEmpty, !end.isEmpty, offset > start.count, end.allSatisfy(ASCII.isDigit) else {
      return nil
    }
    let shared = start.slice(upTo: max(0, start.count - end.count))
    if start.count >= end.count, start.slice(from: shared.count) == end { return start.string }
    return "\(start.string)-\(shared.string)\(end.string)"
  }

  private static func dashLength(_ text: ByteText, _ offset: Int) -> Int? {
    guard offset < text.count else { return nil }
    if text[offset] == UInt8(ascii: "-") { return 1 }
    guard offset + 3 <= text.count, text[offset] == 0xE2, text[offset + 1] == 0x80,
      (0x90...0x95).contains(text[offset + 2])
    else { return nil }
    return 3
  }

  /// The pages that a first and a last page give; plain numbers are put together as they lie.
  static func normalised(first: ByteText?, last: ByteText?) -> String? {
    guard let last else { return first.flatMap(normalised) }
    if let first, let start = first.number, first[0] != UInt8(ascii: "0") {
      if let end = last.number, end >= start, last[0] != UInt8(ascii: "0") {
        return end == start ? first.string : "\(first.string)-\(last.string)"
      }
      if let end = last.number, end < start {
        // An abbreviation, or the number of pages.
        guard last.count < first.count else { return first.string }
        let full = first.slice(upTo: first.count - last.count).string + last.string
        return Int(full).map { $0 > start } ?? false ? "\(first.string)-\(full)" : first.string
      }
    }
    if let first, first.number == nil, isArticleNumber(first), isArticleNumber(last) {
      return first == last ? first.string : "\(first.string)-\(last.string)"
    }
    return normalised(first: first?.string, last: last.string)
  }

  /// The last page in full; nil where it does not begin and end in digits as the first does.
  private static func fullEnd(_ end: String, after start: String) -> String? {
    let startDigits = trailingDigits(start)
    let endDigits = trailingDigits(end)
    guard !startDigits.isEmpty, !endDigits.isEmpty else { return nil }
    let startPrefix = start.dropLast(startDigits.count)
    let endPrefix = end.dropLast(endDigits.count)
    guard endPrefix.isEmpty || endPrefix == startPrefix else { return end }
    guard endDigits.count < startDigits.count else { return "\(startPrefix)\(endDigits)" }
    return "\(startPrefix)\(startDigits.dropLast(endDigits.count))\(endDigits)"
  }

  private static func trailingDigits(_ text: String) -> Substring {
    var start = text.endIndex
    while start > text.startIndex, text[text.index(before: start)].isASCIIDigit {
      start = text.index(before: start)
    }
    return text[start...]
  }

  private static func withPlainDashes(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isDash = (0x2010...0x2015).contains(scalar.value) || scalar.value == 0x2212
      if isDash || scalar == "-" {
        if result.unicodeScalars.last != "-" { result.unicodeScalars.append("-") }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func withoutLabel(_ text: String) -> String {
    let lowered = text.lowercased()
    for label in ["pages", "pp.", "pp", "p."] where lowered.hasPrefix(label) {
      let rest = trimmed(text.dropFirst(label.count).drop { $0 == ":" })
      if rest.first?.isASCIIDigit ?? false { return rest }
    }
    return text
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    CleanText.collapsed(String(text))
  }
}
