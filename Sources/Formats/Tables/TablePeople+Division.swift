/// Where the names of a cell begin and end.
extension TablePeople {
  static func commas(_ text: ByteText) -> Int { text.count { $0 == UInt8(ascii: ",") } }

  /// Whether `and` or `&` stands between words.
  static func hasAnd(_ text: ByteText) -> Bool { nextAnd(in: text, from: 0) != nil }

  /// The parts between `and`, `&`, and commas before them.
  static func dividedAtAnd(_ text: ByteText) -> [ByteText] {
    var parts: [ByteText] = []
    var start = 0
    while let found = nextAnd(in: text, from: start) {
      parts.append(withoutComma(text.slice(start..<found.lowerBound).trimmed))
      start = found.upperBound
    }
    parts.append(withoutComma(text.slice(from: start).trimmed))
    return parts.filter { !$0.isEmpty }
  }

  /// Without the `and` that begins the last part of a list.
  static func withoutAnd(_ text: ByteText) -> ByteText {
    if text.hasPrefix("and ") { return text.slice(from: 4).trimmed }
    return text.hasPrefix("& ") ? text.slice(from: 2).trimmed : text
  }

  /// The parts of EndNote's `Smith, A.//Lee, B.`; nil where there are none.
  static func slashed(_ text: ByteText) -> [ByteText]? {
    guard text.holds(UInt8(ascii: "/")) else { return nil }
    var parts: [ByteText] = []
    var start = 0
    var index = 0
    while index + 1 < text.count {
      if text[index] == UInt8(ascii: "/"), text[index + 1] == UInt8(ascii: "/") {
        parts.append(text.slice(start..<index).trimmed)
        start = index + 2
        index += 1
      }
      index += 1
    }
    guard !parts.isEmpty else { return nil }
    parts.append(text.slice(from: start).trimmed)
    return parts.filter { !$0.isEmpty }
  }

  /// The names of Springer's `Ann LeeJo Roe`, which meet without a blank.
  static func unglued(_ text: ByteText) -> [ByteText] {
    var parts: [ByteText] = []
    var start = 0
    for index in 0..<text.count where index > start + 1 && ASCII.isUpper(text[index]) {
      let before = text[index - 1]
      guard ASCII.isLower(before) || before == UInt8(ascii: ".") || before >= 0x80 else { continue }
      let word = text.slice(start..<index)
      let last = word.lastIndex(of: UInt8(ascii: " ")).map { word.slice(from: $0 + 1) } ?? word
      // A name of one word is no name yet, and `McDonald`, `DeLuca` and `J.R.` go on.
      let goesOn = ["Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Von", "Fitz", "Ben", "Del"]
        .contains { last.elementsEqual($0.utf8) }
      guard word.holds(UInt8(ascii: " ")), !goesOn, last.count > 2 else { continue }
      parts.append(word.trimmed)
      start = index
    }
    parts.append(text.slice(from: start).trimmed)
    return parts
  }

  /// Whether a word is one to four capitals, with full stops or hyphens, as `J.-P.` is.
  static func isInitials(_ word: ByteText) -> Bool {
    let word = word.trimmed
    guard (1...10).contains(word.count) else { return false }
    if word.contains(where: { $0 >= 0x80 }) { return areCapitals(word.string.unicodeScalars) }
    var letters = 0
    for byte in word {
      if ASCII.isUpper(byte) {
        letters += 1
      } else if byte != UInt8(ascii: "."), byte != UInt8(ascii: "-"), byte != UInt8(ascii: " ") {
        return false
      }
    }
    return (1...4).contains(letters)
  }

  /// The same of `Á.` and `Ö.-É.`.
  private static func areCapitals(_ word: String.UnicodeScalarView) -> Bool {
    let letters = word.filter { $0 != "." && $0 != "-" && $0 != " " }
    return (1...4).contains(letters.count) && letters.allSatisfy(\.properties.isUppercase)
  }

  /// Whether a name ends in initials, as `Smith J.A.` does.
  static func endsInInitials(_ name: ByteText) -> Bool {
    guard let blank = name.lastIndex(of: UInt8(ascii: " ")), blank > 0 else { return false }
    return isInitials(name.slice(from: blank + 1)) && !isInitials(name.slice(upTo: blank))
  }

  /// Whether a part is a whole name in the order of speech: two to five words, and no initials only.
  static func looksWhole(_ part: ByteText) -> Bool {
    let part = withoutAnd(part)
    let words = part.count { $0 == UInt8(ascii: " ") } + 1
    return (2...5).contains(words) && !part.contains(where: ASCII.isDigit) && !isInitials(part)
  }

  /// Whether a part is a whole name as people say it: nobody is called `Juan R.`.
  static func looksSpoken(_ part: ByteText) -> Bool { looksWhole(part) && !endsInInitials(part) }

  /// Whether a part between `and` is a person's name, and not half of an organisation's.
  static func looksLikeName(_ part: ByteText) -> Bool {
    commas(part) == 1 || endsInInitials(part) || looksWhole(part) && !isOrganisation(part)
      || part.first.map { ASCII.isLower($0) } ?? false && !part.holds(UInt8(ascii: " "))
  }

  private static let organisations = [
    "university", "group", "committee", "association", "institute", "ministry", "department",
    "agency", "council", "society", "centre", "center", "network", "consortium", "collaboration",
    "team", "foundation", "federation", "commission", "organization", "organisation", "nations",
    "college", "hospital", "office", "bureau", "board", "trust", "company", "investigators",
    "collaborators", "programme", "program", "initiative", "academy", "authority", "service",
    "services", "of", "for", "the", "and",
  ].map { Array($0.utf8) }

  /// Whether a name has a word that no person's has.
  static func isOrganisation(_ name: ByteText) -> Bool {
    TableList.split(name) { $0 == UInt8(ascii: " ") }.contains { word in
      organisations.contains {
        $0.count == word.count && word.lazy.map(ASCII.lowered).elementsEqual($0)
      }
    }
  }

  private static func nextAnd(in text: ByteText, from start: Int) -> Range<Int>? {
    var offset = start
    while let found = text.firstOffset(of: UInt8(ascii: " "), from: offset) {
      let rest = text.slice(from: found)
      if rest.hasPrefix(" and ") || rest.hasPrefix(" AND ") { return found..<found + 5 }
      if rest.hasPrefix(" & ") { return found..<found + 3 }
      if rest.hasPrefix(" et ") || rest.hasPrefix(" und "), commas(text) > 0 {
        return found..<found + (rest.hasPrefix(" et ") ? 4 : 5)
      }
      offset = found + 1
    }
    return nil
  }

  private static func withoutComma(_ text: ByteText) -> ByteText {
    text.last == UInt8(ascii: ",") ? text.slice(upTo: text.count - 1).trimmed : text
  }
}
