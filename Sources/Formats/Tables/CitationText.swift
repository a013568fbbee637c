import ReviewModel

/// What a citation on one line says: journal, date, volume, issue and pages.
///
/// PubMed's `Nature. 2021 Dec 21;1(2):10-11. doi: 10.1/x`, and Embase's
/// `Nature (2021) 1:2 (10-11). Date of Publication: 21 Dec 2021`.
struct CitationText {
  private(set) var container: String?
  private(set) var issued: PartialDate?
  private(set) var volume: String?
  private(set) var issue: String?
  private(set) var pages: String?

  /// nil where the text is no such citation.
  init?(_ text: ByteText) {
    guard text.count < 2_000 else { return nil }
    if let year = Self.yearInBrackets(text) {
      readEmbase(text, year)
    } else if let year = Self.yearAfterStop(text) {
      readPubMed(text, year)
    } else {
      return nil
    }
  }

  private mutating func readPubMed(_ text: ByteText, _ year: Int) {
    // Before the journal there may be authors and title.
    let before = text.slice(upTo: year - 2)
    var start = before.count
    while start > 1,
      !(before[start - 1] == UInt8(ascii: " ") && before[start - 2] == UInt8(ascii: "."))
    { start -= 1 }
    container = TableText.line(start > 1 ? before.slice(from: start) : before)
    let rest = text.slice(from: year)
    let dateEnd = Self.first(of: ";:.", in: rest) ?? rest.count
    issued = DateText.parsed(rest.slice(upTo: dateEnd).string)
    guard dateEnd < rest.count else { return }
    var tail = rest.slice(from: dateEnd + 1)
    if rest[dateEnd] == UInt8(ascii: ";") {
      let end = Self.first(of: ":.", in: tail) ?? tail.count
      readVolume(tail.slice(upTo: end))
      guard end < tail.count, tail[end] == UInt8(ascii: ":") else { return }
      tail = tail.slice(from: end + 1)
    } else if rest[dateEnd] != UInt8(ascii: ":") {
      return
    }
    readPages(tail.slice(upTo: Self.first(of: ".;", in: tail) ?? tail.count))
  }

  /// `1(2)` or `1`.
  private mutating func readVolume(_ text: ByteText) {
    guard let open = text.firstOffset(of: UInt8(ascii: "(")) else {
      volume = TableText.line(text)
      return
    }
    volume = TableText.line(text.slice(upTo: open))
    let inner = text.slice(from: open + 1)
    issue = TableText.line(inner.slice(upTo: inner.lastIndex(of: UInt8(ascii: ")")) ?? inner.count))
  }

  private mutating func readEmbase(_ text: ByteText, _ year: Int) {
    container = TableText.line(text.slice(upTo: year - 1))
    issued = DateText.parsed(text.slice(year..<year + 4).string)
    let rest = text.slice(from: year + 5).trimmed
    let end = Self.first(of: " .", in: rest) ?? rest.count
    let numbers = rest.slice(upTo: end)
    if let colon = numbers.firstOffset(of: UInt8(ascii: ":")) {
      volume = TableText.line(numbers.slice(upTo: colon))
      issue = TableText.line(numbers.slice(from: colon + 1))
    } else if numbers.first.map(ASCII.isDigit) ?? false {
      volume = TableText.line(numbers)
    }
    let tail = rest.slice(from: end).trimmed
    let name: StaticString = "Article Number:"
    if tail.first == UInt8(ascii: "("), let close = tail.firstOffset(of: UInt8(ascii: ")")) {
      readPages(tail.slice(1..<close))
    } else if tail.hasPrefix(name) {
      let number = tail.slice(from: name.utf8CodeUnitCount).trimmed
      readPages(number.slice(upTo: Self.first(of: ". ", in: number) ?? number.count))
    }
  }

  private mutating func readPages(_ text: ByteText) {
    let text = text.trimmed
    guard text.count < 40, text.contains(where: ASCII.isDigit) else { return }
    pages = PageRange.normalised(text.string)
  }

  /// Where the digits of `. 2021` begin.
  private static func yearAfterStop(_ text: ByteText) -> Int? {
    var offset = 0
    while let stop = text.firstOffset(of: UInt8(ascii: "."), from: offset) {
      if stop > 0, stop + 6 <= text.count, text[stop + 1] == UInt8(ascii: " "),
        isYear(text, stop + 2)
      {
        return stop + 2
      }
      offset = stop + 1
    }
    return nil
  }

  /// Where the digits of `(2021) ` begin.
  private static func yearInBrackets(_ text: ByteText) -> Int? {
    var offset = 0
    while let open = text.firstOffset(of: UInt8(ascii: "("), from: offset) {
      if open > 0, open + 8 <= text.count, text[open + 5] == UInt8(ascii: ")"),
        text[open + 6] == UInt8(ascii: " "), ASCII.isAlphanumeric(text[open + 7]),
        isYear(text, open + 1), hasVolume(text.slice(from: open + 7))
      {
        return open + 1
      }
      offset = open + 1
    }
    return nil
  }

  /// Whether a text begins with `12`, `12:3` or `12A:3`, and no title.
  private static func hasVolume(_ text: ByteText) -> Bool {
    let word = text.slice(upTo: first(of: " .", in: text) ?? text.count)
    return ASCII.isDigit(text[0]) || word.holds(UInt8(ascii: ":"))
  }

  private static func isYear(_ text: ByteText, _ start: Int) -> Bool {
    let digits = text.slice(start..<start + 4)
    let isEnded = start + 4 == text.count || !ASCII.isAlphanumeric(text[start + 4])
    return isEnded && digits.allSatisfy(ASCII.isDigit)
      && (digits.hasPrefix("19") || digits.hasPrefix("20") || digits.hasPrefix("18"))
  }

  private static func first(of marks: StaticString, in text: ByteText) -> Int? {
    text.firstIndex { marks.utf8Text.contains($0) }
  }
}
