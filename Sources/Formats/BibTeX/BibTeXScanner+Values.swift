extension BibTeXScanner {
  /// In bytes, of one value put together from parts.
  private static let longestBuilt = 4 << 20

  /// Reads a value: one delimited text, number or macro, or several joined by `#`; nil where a
  /// delimiter is not closed.
  mutating func readValue(
    at start: Int,
    to limit: Int,
    _ entry: inout BibTeXEntry
  ) -> (BibTeXValue, end: Int)? {
    guard let (first, end) = readPart(at: start, to: limit, &entry.built) else {
      return nil
    }
    var index = min(skipBlanks(end), limit)
    guard index < limit, text[index] == UInt8(ascii: "#") else { return (first, end) }
    var built: [UInt8] = []
    append(first, of: entry.built, to: &built)
    var hasTeX = first.hasTeX
    var last = end
    while index < limit, text[index] == UInt8(ascii: "#") {
      var macro: [UInt8] = []
      guard let (part, partEnd) = readPart(at: index + 1, to: limit, &macro) else {
        return nil
      }
      append(part, of: macro, to: &built)
      hasTeX = hasTeX || part.hasTeX
      last = partEnd
      index = min(skipBlanks(partEnd), limit)
    }
    let begin = entry.built.count
    entry.built.append(contentsOf: built)
    let range = begin..<entry.built.count
    return (BibTeXValue(range: range, isBuilt: true, hasTeX: hasTeX), last)
  }

  private func append(_ value: BibTeXValue, of macros: [UInt8], to built: inout [UInt8]) {
    guard built.count + value.range.count <= Self.longestBuilt else { return }
    if value.isBuilt {
      built.append(contentsOf: macros[value.range])
    } else {
      built.append(contentsOf: text.slice(value.range))
    }
  }

  private mutating func readPart(
    at start: Int,
    to limit: Int,
    _ built: inout [UInt8]
  ) -> (BibTeXValue, end: Int)? {
    let begin = min(skipBlanks(start), limit)
    guard begin < limit else { return nil }
    let isQuoted = text[begin] == UInt8(ascii: "\"")
    guard isQuoted || text[begin] == UInt8(ascii: "{") else {
      return readWord(at: begin, to: limit, &built)
    }
    let found = BibTeXDelimited(text, from: begin + 1, to: limit, isQuoted: isQuoted)
    guard let end = found.end else { return nil }
    return (BibTeXValue(range: (begin + 1)..<end, hasTeX: found.hasTeX), end + 1)
  }

  /// A number, the name of a macro, or words that somebody forgot to put between delimiters.
  private mutating func readWord(
    at start: Int,
    to limit: Int,
    _ built: inout [UInt8]
  ) -> (BibTeXValue, end: Int)? {
    var end = start
    scan: while end < limit {
      switch text[end] {
      case UInt8(ascii: ","), UInt8(ascii: "#"), UInt8(ascii: "}"), 0x0A, 0x0D: break scan
      case UInt8(ascii: "{"), UInt8(ascii: "\""): return nil
      // `year = 2020)`: the end of an entry in parentheses.
      case UInt8(ascii: ")") where !text.slice(start..<end).holds(UInt8(ascii: "(")): break scan
      default: end += 1
      }
    }
    let range = trimmed(start..<end)
    let word = text.slice(range)
    let literal = BibTeXValue(range: range, hasTeX: word.contains(where: Self.isTeX))
    guard let first = word.first, ASCII.isLetter(first) else { return (literal, end) }
    if let value = macros.value(of: word) {
      let begin = built.count
      built.append(contentsOf: value)
      let hasTeX = value.contains(where: Self.isTeX)
      return (BibTeXValue(range: begin..<built.count, isBuilt: true, hasTeX: hasTeX), end)
    }
    if word.count > 2, word.allSatisfy(Self.isNamePart),
      DateToken.month(of: word.string) == nil
    {
      let message = "'\(word.slice(upTo: min(60, word.count)).string)' is not defined; kept as text"
      notice(.note("undefined-macro", message, at: start))
    }
    return (literal, end)
  }

  /// Whether TeX may have a say, looking at one byte alone.
  static func isTeX(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "$"),
      UInt8(ascii: "~"), UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "`"):
      true
    default: false
    }
  }
}
