/// Pages of a report in the form in which they are compared.
struct PageForm: Sendable, Hashable {
  /// Letters before the first page, such as `e`, `s` or `cd`.
  let prefix: [UInt8]
  let start: Int
  /// The last page, written in full; nil where only one is given.
  let end: Int?

  /// Pages such as `315-22`, `S12-5`, `e12724` or `12-Mar`; nil where there is no number.
  init?(_ raw: String?) {
    guard let raw else { return nil }
    if let (start, end) = Self.figures(raw.utf8.span) {
      prefix = []
      self.start = start
      self.end = Self.end(end, from: start)
      return
    }
    let text = raw.utf8.prefix(60).map { $0 | ((0x41...0x5A).contains($0) ? 0x20 : 0) }
    let tokens = Self.tokens(of: text)
    guard let first = tokens.first, let opening = Self.number(first) else { return nil }
    prefix = opening.prefix
    let second = tokens.dropFirst().first.flatMap(Self.number)?.value
    if let second, tokens.prefix(2).contains(where: { Self.month($0) != nil }) {
      // Spreadsheets turn `3-12` into `12-Mar`, or into `03-Dec`, as their country writes dates.
      start = min(opening.value, second)
      end = max(opening.value, second)
    } else {
      start = opening.value
      end = Self.end(second, from: opening.value)
    }
  }

  /// Whether it names an article rather than a place in an issue.
  var isArticleNumber: Bool { end == nil && (!prefix.isEmpty || start >= 20_000) }

  /// Whether it counts the pages of a supplement, which begin with `S`.
  var isInSupplement: Bool { prefix == [UInt8(ascii: "s")] }

  /// Whether it counts the pages of the article alone, as an early view does.
  var isOwnCount: Bool { prefix.isEmpty && start == 1 && end != nil }

  /// The numbers of `315-22` or `315`, as nearly all pages are written; nil for others.
  private static func figures(_ text: Span<UInt8>) -> (Int, Int?)? {
    guard (1...19).contains(text.count) else { return nil }
    var numbers = (0, 0)
    var digits = (0, 0)
    var isSecond = false
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: "-"), !isSecond {
        isSecond = true
      } else if !WordKey.isDigit(byte) {
        return nil
      } else if isSecond {
        numbers.1 = numbers.1 * 10 + Int(byte & 15)
        digits.1 += 1
      } else {
        numbers.0 = numbers.0 * 10 + Int(byte & 15)
        digits.0 += 1
      }
    }
    guard (1...9).contains(digits.0), digits.1 <= 9, isSecond == (digits.1 > 0) else { return nil }
    return (numbers.0, isSecond ? numbers.1 : nil)
  }

  /// Pieces between hyphens, dashes, commas and blanks.
  private static func tokens(of bytes: [UInt8]) -> [[UInt8]] {
    bytes.split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }
      .map(Array.init).filter { $0 != Array("pp".utf8) && $0 != Array("p".utf8) }
  }

  private static func number(_ token: [UInt8]) -> (prefix: [UInt8], value: Int)? {
    if let month = month(token) { return ([], month) }
    if let value = Numerals.roman(token) { return (Array("roman".utf8), value) }
    let letters = Array(token.prefix { !(0x30...0x39).contains($0) })
    let digits = token.dropFirst(letters.count).prefix { (0x30...0x39).contains($0) }.prefix(9)
    guard let value = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    let isWord = letters == Array("p".utf8) || letters == Array("pp".utf8)
    return (isWord ? [] : letters, value)
  }

  private static func month(_ token: [UInt8]) -> Int? {
    months.firstIndex(of: token).map { $0 + 1 }
  }

  /// The last page in full: `22` after 315 is 322.
  private static func end(_ value: Int?, from start: Int) -> Int? {
    guard let value, value < start else { return value }
    var magnitude = 1
    while magnitude <= value { magnitude *= 10 }
    let full = start - start % max(magnitude, 1) + value
    return full >= start ? full : nil
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { Array($0.utf8) }
}
