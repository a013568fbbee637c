import ReviewModel

/// The source line of a record from Ovid, taken apart: journal, volume, issue, pages and date.
///
/// Each database writes it in its own way: `Ecohydrology.   8(6):1048-1064, September 2015.`,
/// `Acta Chirurgica January 2010;14(1):56`, `Cognitive Therapy. Vol.43(5), Sep 2015, pp. 623-634.`,
/// `Lancet. 395 (10223) (pp 497-506), 2020. Date of Publication: 15 Feb 2020.`,
/// `Hydrobiologia. 2007 15 June; 433-441.`
struct OvidSource {
  private(set) var container: String?
  private(set) var volume: String?
  private(set) var issue: String?
  private(set) var pages: String?
  private(set) var date: String?

  /// Of page numbers.
  private static let longest = 60

  init(_ line: String) {
    var text = Substring(Self.withoutEditors(line))
    if let stated = Self.value(of: "Date of Publication:", in: text) { date = stated }
    let article = Self.value(of: "Article Number:", in: text)
    for label in ["Date of Publication:", "Article Number:"] {
      if let found = text.firstRange(of: label) { text = text[..<found.lowerBound] }
    }
    let isRead =
      readNamed(text) || readPagesInBrackets(text) || readColon(text) || readSemicolon(text)
    if !isRead { readName(text) }
    if let article { pages = article }
    container = container.flatMap(Self.name)
  }

  /// The text behind the editors of a book, as in `Kamp, R. [Editor]. Methods in …`.
  static func withoutEditors(_ text: String) -> String {
    for mark in [
      "[Editor]. ", "[Editors]. ", "[Ed.]. ", "[Eds.]. ", "[Eds]. ", "(Ed). ", "(Eds.). ",
    ] {
      if let found = text.ranges(of: mark).last { return text[found.upperBound...].trimmingBlanks }
    }
    return text
  }

  // `. Vol.43(5), Sep 2015, pp. 623-634.`
  private mutating func readNamed(_ text: Substring) -> Bool {
    guard let mark = text.firstRange(of: "Vol.") ?? text.firstRange(of: "Vol ") else {
      return false
    }
    container = String(text[..<mark.lowerBound])
    let rest = text[mark.upperBound...].drop { $0 == " " }
    let number = rest.prefix { $0 != "(" && $0 != "," && $0 != " " && $0 != ":" }
    volume = Self.filled(number)
    var tail = rest[number.endIndex...].drop { $0 == " " }
    if tail.first == "(" {
      issue = Self.filled(tail.dropFirst().prefix { $0 != ")" })
      tail = tail.drop { $0 != ")" }.dropFirst()
    }
    if let marked = tail.firstRange(of: "pp. ") ?? tail.firstRange(of: "p. ") {
      pages = Self.pageRange(tail[marked.upperBound...])
      tail = tail[..<marked.lowerBound]
    }
    date = date ?? Self.filled(tail.drop { ", ".contains($0) })
    return true
  }

  // `. 395 (10223) (pp 497-506), 2020.` and `. 372(no pagination), 2021.`
  private mutating func readPagesInBrackets(_ text: Substring) -> Bool {
    guard let mark = text.ranges(of: "(pp ").last ?? text.ranges(of: "(no pagination)").last else {
      return false
    }
    let inside = text[mark.lowerBound...].dropFirst().prefix { $0 != ")" }
    if inside.hasPrefix("pp ") { pages = Self.pageRange(inside.dropFirst(3)) }
    date = date ?? Self.filled(text[inside.endIndex...].drop { "), ".contains($0) })
    readVolume(before: mark.lowerBound, in: text)
    return true
  }

  // `. 8(6):1048-1064, September 2015.` and ` January 2010;14(1):56`
  private mutating func readColon(_ text: Substring) -> Bool {
    for colon in text.indices where text[colon] == ":" {
      let rest = text[text.index(after: colon)...].drop { $0 == " " }
      guard colon > text.startIndex, let first = rest.first,
        first.isASCIIDigit || first.isLetter && first.isASCII,
        Self.endsWithNumber(text[..<colon])
      else { continue }
      let range = rest.prefix(Self.longest).prefix { $0 != "," && $0 != ";" && $0 != " " }
      guard range.contains(where: \.isASCIIDigit) else { continue }
      pages = Self.pageRange(range)
      date = date ?? Self.filled(rest[range.endIndex...].drop { ",; ".contains($0) })
      readVolume(before: colon, in: text)
      return true
    }
    return false
  }

  // `. 2007 15 June; 433-441.`
  private mutating func readSemicolon(_ text: Substring) -> Bool {
    guard let mark = text.ranges(of: "; ").last,
      let stop = text[..<mark.lowerBound].ranges(of: ". ").last
    else { return false }
    let between = text[stop.upperBound..<mark.lowerBound]
    guard DateText.parsed(String(between)) != nil else { return false }
    container = String(text[..<stop.lowerBound])
    date = date ?? String(between)
    pages = Self.pageRange(text[mark.upperBound...])
    return true
  }

  /// A name alone, or one with a date behind it.
  private mutating func readName(_ text: Substring) {
    guard let stop = text.firstRange(of: ". ") else {
      container = String(text)
      return
    }
    container = String(text[..<stop.lowerBound])
    var rest = text[stop.upperBound...].drop { $0 == " " }
    // `. 1288(3), Nov. 16, 2004.` has no pages.
    let number = rest.prefix(while: \.isASCIIDigit)
    let tail = rest[number.endIndex...]
    if !number.isEmpty, tail.first == "(" || tail.first == "," {
      volume = String(number)
      let inside = tail.first == "(" ? tail.dropFirst().prefix { $0 != ")" } : ""
      issue = Self.filled(inside)
      rest = inside.isEmpty ? tail : text[inside.endIndex...]
    }
    date = date ?? Self.filled(rest.drop { "), ".contains($0) })
  }

  /// Volume and issue that end at an index, and the name, with or without a date, before them.
  private mutating func readVolume(before end: Substring.Index, in text: Substring) {
    var head = text[..<end].trimmingBlanks[...]
    if head.last == ")", let open = head.lastIndex(of: "(") {
      issue = Self.filled(head[head.index(after: open)...].dropLast())
      head = head[..<open].trimmingBlanks[...]
    }
    let start = head.lastIndex { $0 == " " || $0 == ";" }.map(head.index(after:))
    let number = head[(start ?? head.startIndex)...]
    if number.first?.isASCIIDigit ?? false, !number.contains(".") {
      volume = String(number)
      head = head[..<number.startIndex].trimmingBlanks[...]
    }
    if head.last == ";" {
      let (name, stated) = Self.splitDate(head.dropLast())
      date = date ?? stated
      head = name
    }
    container = String(head)
  }

  /// `Acta Chirurgica January/February 2010` is a name and a date.
  private static func splitDate(_ text: Substring) -> (name: Substring, date: String?) {
    var words = text.split(separator: " ")
    var date: [Substring] = []
    while let last = words.last, words.count > 1, date.count < 4,
      isDatePart(last, isFirst: date.isEmpty)
    {
      date.insert(last, at: 0)
      words.removeLast()
    }
    guard let end = words.last?.endIndex, !date.isEmpty else { return (text, nil) }
    return (text[..<end], date.joined(separator: " "))
  }

  private static func isDatePart(_ word: Substring, isFirst: Bool) -> Bool {
    if isFirst { return DateText.parsed(String(word)) != nil }
    let number = Int(word.filter { $0 != "," })
    let months = word.split { !$0.isLetter }
    return number.map { (1...31).contains($0) } ?? false
      || !months.isEmpty && months.allSatisfy { DateText.parsed("1 \($0) 2000")?.month != nil }
      || ["spring", "summer", "autumn", "fall", "winter"].contains(word.lowercased())
  }

  private static func endsWithNumber(_ text: Substring) -> Bool {
    let last = text.last { $0 != " " } ?? " "
    return last.isASCIIDigit || last == ")" || last == "."
  }

  private static func pageRange(_ text: Substring) -> String? {
    let range = text.prefix { $0 != "," && $0 != ";" }.trimmingBlanks
    let digits = range.hasSuffix(".") ? String(range.dropLast()) : range
    // `9pp.` says how many there are.
    guard digits.contains(where: \.isASCIIDigit), !digits.contains("pp") else { return nil }
    return digits
  }

  private static func value(of label: String, in text: Substring) -> String? {
    text.firstRange(of: label).flatMap { found in
      filled(text[found.upperBound...].prefix { $0 != "." })
    }
  }

  private static func filled(_ text: Substring) -> String? {
    let text = text.trimmingBlanks
    return text.isEmpty ? nil : text
  }

  private static func name(_ text: String) -> String? {
    var text = text.trimmingBlanks[...]
    while let last = text.last, ".,; ".contains(last) { text.removeLast() }
    return text.isEmpty ? nil : String(text)
  }
}
