extension BibTeXScanner {
  /// Reads the key of an entry; where its fields begin.
  ///
  /// A key may be missing, hold blanks, signs and letters of any kind, and lack its comma.
  mutating func readKey(_ head: BibTeXHead, _ entry: inout BibTeXEntry) -> Int {
    let start = skipBlanks(head.body)
    var index = start
    entry.key = start..<start
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: ","):
        entry.key = trimmed(start..<index)
        return index + 1
      case UInt8(ascii: "}"):
        entry.key = trimmed(start..<index)
        return index
      case UInt8(ascii: "@") where isLineStart(index):
        entry.key = trimmed(start..<index)
        return index
      case UInt8(ascii: ")") where head.isParenthesised && isEndOfLine(index + 1):
        entry.key = trimmed(start..<index)
        return index
      case UInt8(ascii: "="):
        if let name = fieldName(endingAt: index, from: start) {
          entry.key = trimmed(start..<name)
          return name
        }
        index += 1
      default: index += 1
      }
    }
    entry.key = trimmed(start..<index)
    return index
  }

  /// Reads fields in the strict way; behind the closing delimiter, or nil where the entry is damaged.
  mutating func readFields(from start: Int, _ entry: inout BibTeXEntry) -> Int? {
    var index = start
    while true {
      index = skipBlanks(index)
      guard index < text.count else { return nil }
      switch text[index] {
      case UInt8(ascii: ","): index += 1
      case UInt8(ascii: "}"), UInt8(ascii: ")"):
        return isEndOfEntry(index) ? index + 1 : nil
      case UInt8(ascii: "%"):
        let end = endOfLine(index)
        entry.append(stray: index..<end)
        index = end
      case UInt8(ascii: "@") where isLineStart(index):
        return nil
      default:
        guard let next = readField(at: index, &entry) else { return nil }
        index = next
      }
    }
  }

  /// Reads one field, or what stands in its place; behind it, or nil where it is damaged.
  private mutating func readField(at start: Int, _ entry: inout BibTeXEntry) -> Int? {
    var index = start
    let limit = min(text.count, start + 200)
    scan: while index < limit {
      switch text[index] {
      case UInt8(ascii: "="): break scan
      case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: ")"):
        entry.append(stray: start..<index)
        return index
      case UInt8(ascii: "{"), UInt8(ascii: "\""):
        // `author {A. Author}`
        guard BibTeXField(name: text.slice(start..<index).trimmed) != .other else { return nil }
        break scan
      case 0x0A, 0x0D:
        let next = skipBlanks(index)
        guard next < text.count, text[next] == UInt8(ascii: "=") else { return nil }
        index = next
      default: index += 1
      }
    }
    guard index < limit else { return nil }
    let name = trimmed(start..<index)
    guard !name.isEmpty else { return nil }
    let valueStart = text[index] == UInt8(ascii: "=") ? index + 1 : index
    guard let (value, end) = readValue(at: valueStart, to: text.count, &entry) else { return nil }
    entry.append(name: name, value)
    let next = skipBlanks(end)
    if next < text.count, text[next] != UInt8(ascii: ","), text[next] != UInt8(ascii: "}"),
      text[next] != UInt8(ascii: ")")
    {
      // What follows on the same line belongs to the value.
      guard text.slice(end..<next).contains(where: { $0 == 0x0A || $0 == 0x0D }) || isName(at: next)
      else { return nil }
      notice(.note("missing-comma", "no comma behind '\(text.slice(name).string)'", at: end))
    }
    return next
  }

  /// A closing brace with a comma behind it closes a value, unless the next entry follows.
  private func isEndOfEntry(_ closing: Int) -> Bool {
    var index = skipBlanks(closing + 1)
    guard index < text.count, text[index] == UInt8(ascii: ",") else { return true }
    index = skipBlanks(index + 1)
    guard index < text.count else { return true }
    return text[index] == UInt8(ascii: "@") && BibTeXHead(text, at: index) != nil
  }

  private func isEndOfLine(_ start: Int) -> Bool {
    var index = start
    while index < text.count, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
    return index == text.count || text[index] == 0x0A || text[index] == 0x0D
  }

  func endOfLine(_ start: Int) -> Int {
    var index = start
    while index < text.count, text[index] != 0x0A, text[index] != 0x0D { index += 1 }
    return index
  }

  /// Whether a name and `=` stand at an offset.
  func isName(at start: Int) -> Bool {
    guard start < text.count, ASCII.isLetter(text[start]) else { return false }
    var index = start
    let limit = min(text.count, start + 60)
    while index < limit, Self.isNamePart(text[index]) || text[index] == 0x20 { index += 1 }
    return index < limit && text[index] == UInt8(ascii: "=")
  }

  static func isNamePart(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "+")
  }

  /// Where the name of a field begins that ends at `=`, if it is one and not part of a key.
  private func fieldName(endingAt equals: Int, from start: Int) -> Int? {
    var end = equals
    while end > start, ASCII.isSpace(text[end - 1]) { end -= 1 }
    var name = end
    while name > start, end - name < 60, Self.isNamePart(text[name - 1]) { name -= 1 }
    guard name < end else { return nil }
    let value = skipBlanks(equals + 1)
    let isDelimited =
      value < text.count && (text[value] == UInt8(ascii: "{") || text[value] == UInt8(ascii: "\""))
    let isKnown = BibTeXField(name: text.slice(name..<end)) != .other
    return isDelimited || isKnown ? name : nil
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, ASCII.isSpace(text[start]) { start += 1 }
    while end > start, ASCII.isSpace(text[end - 1]) { end -= 1 }
    return start..<end
  }
}
