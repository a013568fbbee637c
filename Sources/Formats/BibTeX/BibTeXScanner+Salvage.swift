/// How an entry is read that is not well formed.
extension BibTeXScanner {
  /// Reads fields line by line: a field reaches to the next line that begins with a name and `=`.
  mutating func salvageFields(_ range: Range<Int>, _ entry: inout BibTeXEntry) {
    var index = range.lowerBound
    var next = range.lowerBound
    while true {
      while index < range.upperBound, isFiller(text[index]) { index += 1 }
      guard index < range.upperBound else { return }
      if next <= index { next = nextField(after: index, to: range.upperBound) }
      guard let name = fieldName(at: index, to: range.upperBound) else {
        let end = min(next, endOfLine(index))
        entry.append(stray: index..<end)
        index = max(end, index + 1)
        continue
      }
      let valueStart = skipBlanks(name.upperBound)
      let start = min(range.upperBound, valueStart + 1)
      next = max(next, start)
      if let (value, end) = readValue(at: start, to: next, &entry), isEnded(end, next) {
        entry.append(name: name, value)
        index = end
      } else {
        let value = unwrapped(start..<next)
        entry.append(name: name, BibTeXValue(range: value, hasTeX: true))
        index = next
      }
    }
  }

  private func isFiller(_ byte: UInt8) -> Bool {
    ASCII.isSpace(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}")
      || byte == UInt8(ascii: ")")
  }

  /// The next line that begins with a name and `=`, behind the line of an offset.
  private func nextField(after start: Int, to limit: Int) -> Int {
    var index = endOfLine(start)
    while index < limit {
      while index < limit, isFiller(text[index]) { index += 1 }
      if fieldName(at: index, to: limit) != nil { return index }
      index = endOfLine(index)
    }
    return limit
  }

  /// The name of a field at an offset, with `=` behind it: one that we know, or one whose value is
  /// delimited, so that `n = 30` in an abstract is none.
  private func fieldName(at start: Int, to limit: Int) -> Range<Int>? {
    guard start < limit, ASCII.isLetter(text[start]) else { return nil }
    var index = start
    let end = min(limit, start + 60)
    while index < end, Self.isNamePart(text[index]) || text[index] == 0x20 || text[index] == 0x09 {
      index += 1
    }
    guard index < end, text[index] == UInt8(ascii: "=") else { return nil }
    let name = trimmed(start..<index)
    let value = skipBlanks(index + 1)
    guard value < limit else { return nil }
    let isDelimited = text[value] == UInt8(ascii: "{") || text[value] == UInt8(ascii: "\"")
    return isDelimited || BibTeXField(name: text.slice(name)) != .other ? name : nil
  }

  /// Whether a value that was read in the strict way ends where a value can end.
  private func isEnded(_ end: Int, _ next: Int) -> Bool {
    var index = end
    while index < next, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
    guard index < next else { return true }
    switch text[index] {
    case 0x0A, 0x0D:
      // Nothing but closing delimiters may stand before the next field.
      return text.slice(index..<next).allSatisfy(isFiller)
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: ")"):
      let rest = index + 1
      // A comma at the end of a line ends a value, whatever stands on the next.
      if text[index] == UInt8(ascii: ","), endOfLine(rest) == rest { return true }
      return text.slice(rest..<next).allSatisfy(isFiller)
        || fieldName(at: min(skipBlanks(rest), next), to: next) != nil
    default: return false
    }
  }

  /// A value without commas around it, its opening delimiter, and what may close it and its entry.
  private func unwrapped(_ range: Range<Int>) -> Range<Int> {
    var start = skipBlanks(range.lowerBound)
    var end = range.upperBound
    start = min(start, end)
    guard start < end else { return start..<start }
    let opening = text[start]
    let isQuoted = opening == UInt8(ascii: "\"")
    let isBraced = opening == UInt8(ascii: "{")
    if isQuoted || isBraced { start += 1 }
    var depth = 0
    for index in start..<end {
      if text[index] == UInt8(ascii: "{") { depth += 1 }
      if text[index] == UInt8(ascii: "}") { depth -= 1 }
    }
    // Of the braces that close more than they open, those at the end close value and entry.
    while end > start {
      let byte = text[end - 1]
      if ASCII.isSpace(byte) || byte == UInt8(ascii: ",") {
        end -= 1
      } else if byte == UInt8(ascii: "}"), depth < 0 {
        depth += 1
        end -= 1
      } else {
        break
      }
    }
    if isQuoted, end > start, text[end - 1] == UInt8(ascii: "\"") { end -= 1 }
    return start..<end
  }
}
