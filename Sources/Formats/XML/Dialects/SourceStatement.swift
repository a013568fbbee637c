/// Volume, issue, year and pages of a statement in words, such as `Vol. 39 (2011), no. 4, p. 12-20`,
/// `Bd. 12, Heft 3, S. 5-9`, `12:3<45` or `Journal of Kites; Vol 3 No 2 (2012): Wind; 12-20`.
struct SourceStatement {
  private(set) var volume: String?
  private(set) var issue: String?
  private(set) var pages: String?
  private(set) var year: Int?

  /// What stands before the first number: the name of the journal, where there is one.
  private(set) var opening: String?

  init(_ text: String) {
    let line = CleanText.line(text) ?? ""
    if readEnumeration(line) { return }
    readBrackets(line)
    let tokens = Self.tokens(line)
    read(tokens)
    opening = Self.opening(of: line)
  }

  private enum Part { case volume, issue, pages }

  private static let names: [String: Part] = [
    "vol": .volume, "volume": .volume, "v": .volume, "bd": .volume, "band": .volume,
    "jg": .volume, "jahrgang": .volume, "tome": .volume, "t": .volume, "volumen": .volume,
    "no": .issue, "nr": .issue, "num": .issue, "number": .issue, "issue": .issue, "heft": .issue,
    "h": .issue, "iss": .issue, "n": .issue, "numéro": .issue, "núm": .issue, "número": .issue,
    "p": .pages, "pp": .pages, "pages": .pages, "page": .pages, "s": .pages, "seite": .pages,
    "seiten": .pages, "pg": .pages, "pgs": .pages,
  ]

  /// MARC's own form: volume, issues after colons, first page after `<`.
  private mutating func readEnumeration(_ line: String) -> Bool {
    guard let angle = line.firstIndex(of: "<") else { return false }
    let numbers = line[..<angle].split(separator: ":").map(String.init)
    guard let first = numbers.first, first.allSatisfy({ $0.isNumber || $0.isLetter }) else {
      return false
    }
    volume = first
    issue = numbers.dropFirst().first
    pages = PageRange.normalised(String(line[line.index(after: angle)...]))
    return true
  }

  /// `12(3)` and `12 (3)`: volume and issue, unless there is a year in brackets.
  private mutating func readBrackets(_ line: String) {
    var digits = ""
    var before = ""
    var rest = line[...]
    while let character = rest.popFirst() {
      if character.isASCIIDigit {
        digits.append(character)
        continue
      }
      if character == "(" {
        let inner = rest.prefix { $0 != ")" }
        let number = digits.isEmpty ? before : digits
        if !number.isEmpty, number.count <= 4, (1...9).contains(inner.count),
          inner.first?.isASCIIDigit ?? false, inner.prefix(while: \.isASCIIDigit).count < 4
        {
          volume = number
          issue = CleanText.collapsed(String(inner))
          return
        }
      }
      before = character == " " ? digits : ""
      digits = ""
    }
  }

  private mutating func read(_ tokens: [String]) {
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if let part = Self.names[token.lowercased()],
        let value = Self.number(after: index, in: tokens)
      {
        set(part, value.text)
        index = value.next
      } else if token.count == 4, let number = Int(token), DateToken.years.contains(number),
        index == 0 || tokens[index - 1] != "-",
        index + 1 == tokens.count || tokens[index + 1] != "-"
      {
        year = year ?? number
        index += 1
      } else {
        index += 1
      }
    }
    if pages == nil { pages = Self.lastRange(tokens) }
  }

  private mutating func set(_ part: Part, _ value: String) {
    switch part {
    case .volume: volume = volume ?? value
    case .issue: issue = issue ?? value
    case .pages: pages = pages ?? PageRange.normalised(value)
    }
  }

  /// The number or range that follows a name: `no. 4`, `p. 12-20`.
  private static func number(after index: Int, in tokens: [String]) -> (text: String, next: Int)? {
    var next = index + 1
    while next < tokens.count, tokens[next] == "." || tokens[next] == ":" { next += 1 }
    guard next < tokens.count, tokens[next].contains(where: \.isNumber) else { return nil }
    var text = tokens[next]
    next += 1
    while next + 1 < tokens.count, tokens[next] == "-" || tokens[next] == "/",
      tokens[next + 1].contains(where: \.isNumber)
    {
      text += tokens[next] + tokens[next + 1]
      next += 2
    }
    return (text, next)
  }

  /// A range of numbers at the end, without a name, is one of pages, unless it is one of years.
  private static func lastRange(_ tokens: [String]) -> String? {
    guard tokens.count >= 5 else { return nil }
    let last = tokens.suffix(3)
    let parts = Array(last)
    guard parts[1] == "-", let first = Int(parts[0]), let end = Int(parts[2]), first <= end,
      !(DateToken.years.contains(first) && DateToken.years.contains(end))
    else { return nil }
    return PageRange.normalised(parts.joined())
  }

  /// Words, numbers, and single marks; dashes are one.
  private static func tokens(_ line: String) -> [String] {
    var tokens: [String] = []
    var run = ""
    for character in line {
      if character.isLetter || character.isNumber {
        run.append(character)
        continue
      }
      if !run.isEmpty { tokens.append(run) }
      run = ""
      if "-‐‑‒–—".contains(character) {
        if tokens.last != "-" { tokens.append("-") }
      } else if !character.isWhitespace, !"()[],;".contains(character) {
        tokens.append(String(character))
      }
      if tokens.count > 60 { return tokens }
    }
    if !run.isEmpty { tokens.append(run) }
    return tokens
  }

  private static func opening(of line: String) -> String? {
    let lowered = line.lowercased()
    let marks = [";", ", vol", " vol.", " vol ", ", no.", ", bd.", " (", ", pp", ", p."]
    let ends = marks.compactMap { mark in
      lowered.firstRange(of: mark).map {
        lowered.distance(from: lowered.startIndex, to: $0.lowerBound)
      }
    }
    let opening = CleanText.collapsed(String(line.prefix(ends.min() ?? line.count)))
    // `Vol. 39` names no journal.
    let words = tokens(opening)
    let isPart = words.first.map { names[$0.lowercased()] != nil } ?? true
    guard opening.contains(where: \.isLetter),
      !isPart
        || !words.dropFirst().contains(where: { $0.contains(where: \.isNumber) }) && words.count > 1
    else { return nil }
    return opening
  }
}
