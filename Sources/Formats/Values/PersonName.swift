package import ReviewModel

/// Names of people and organisations as exports write them.
package enum PersonName {
  /// The person of one name in the order of indexes: `Last, First`, `Smith JA`, or an organisation.
  package static func parsed(_ text: String) -> Person? {
    guard let name = CleanText.line(text).map(withoutMarks), !name.isEmpty, !isNobody(name) else {
      return nil
    }
    guard let comma = name.utf8.firstIndex(of: UInt8(ascii: ",")) else {
      return withoutComma(name)
    }
    let family = CleanText.collapsed(String(name[..<comma]))
    let given = CleanText.collapsed(String(name[name.utf8.index(after: comma)...]))
    if family.isEmpty { return given.isEmpty ? nil : Person(literal: given) }
    return given.isEmpty ? Person(literal: family) : Person(family: family, given: given)
  }

  /// The people of one value that may name several, with `;` between them or as `A, B., C, D.`.
  package static func list(_ text: String) -> [Person] {
    if text.utf8.contains(UInt8(ascii: ";")) {
      return text.split(separator: ";").compactMap { parsed(String($0)) }
    }
    guard text.utf8.count(where: { $0 == UInt8(ascii: ",") }) >= 3 else {
      return parsed(text).map { [$0] } ?? []
    }
    let parts = text.split(separator: ",").map { CleanText.collapsed(String($0)) }
    let alternates =
      parts.count >= 4 && parts.count % 2 == 0
      && parts.indices.allSatisfy { isInitials(parts[$0]) == ($0 % 2 == 1) }
    guard alternates else { return parsed(text).map { [$0] } ?? [] }
    return stride(from: 0, to: parts.count, by: 2).map {
      Person(family: parts[$0], given: parts[$0 + 1])
    }
  }

  /// Appends the people of one value, which may name several with `;` between them.
  static func append(_ text: ByteText, to people: inout [Person]) {
    if text.isEmpty { return }
    if let person = UsualName.person(text) { return people.append(person) }
    guard text.holds(UInt8(ascii: ";")), !text.holds(UInt8(ascii: "&")) else {
      people += list(text.string)
      return
    }
    var start = 0
    while start < text.count {
      let end = text.firstOffset(of: UInt8(ascii: ";"), from: start) ?? text.count
      if let person = parsed(text.slice(start..<end).trimmed) { people.append(person) }
      start = end + 1
    }
  }

  /// The person of one name in the order of indexes.
  static func parsed(_ text: ByteText) -> Person? { UsualName.person(text) ?? parsed(text.string) }

  /// The person of a name in the order of speech, such as `Ludwig van Beethoven`.
  package static func spoken(_ text: String) -> Person? {
    guard let name = CleanText.line(text).map(withoutMarks), !name.isEmpty, !isNobody(name) else {
      return nil
    }
    if name.contains(",") { return parsed(name) }
    let words = words(of: name)
    guard words.count > 1 else { return Person(literal: name) }
    var start = words.count - 1
    if suffixes.contains(words[start].lowercased()), start > 1 { start -= 1 }
    while start > 1, particles.contains(words[start - 1].lowercased()) { start -= 1 }
    return Person(
      family: words[start...].joined(separator: " "),
      given: words[..<start].joined(separator: " ")
    )
  }

  private static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "ter",
    "ten", "zu", "zum", "zur", "af", "av", "el", "al", "bin", "ibn", "st", "st.", "mac", "o'",
  ]

  private static let suffixes: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]

  /// `Smith JA`, `Brownstein C D`, `Fanning E.` and `A. Author` are people; all else stands whole.
  private static func withoutComma(_ name: String) -> Person {
    let words = words(of: name)
    let initials = words.reversed().prefix(while: isInitials).count
    if initials > 0, initials < words.count, words.count <= 5, !isAllCapitals(words) {
      let family = words.dropLast(initials).joined(separator: " ")
      return Person(family: family, given: words.suffix(initials).joined(separator: " "))
    }
    if let first = words.first, words.count > 1, words.count <= 5, first.hasSuffix("."),
      isInitials(first)
    {
      return spoken(name) ?? Person(literal: name)
    }
    return Person(literal: name)
  }

  private static func words(of name: String) -> [Substring] {
    name.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
  }

  /// One to four capitals, with or without full stops and hyphens.
  private static func isInitials(_ word: some StringProtocol) -> Bool {
    var letters = 0
    var hasStop = false
    for byte in word.utf8 {
      if byte >= 0x80 { return isForeignInitials(word) }
      hasStop = hasStop || byte == UInt8(ascii: ".")
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") { continue }
      guard ASCII.isUpper(byte) else { return false }
      letters += 1
    }
    return (1...(hasStop ? 4 : 3)).contains(letters)
  }

  private static func isForeignInitials(_ word: some StringProtocol) -> Bool {
    let letters = word.filter { $0 != "." && $0 != "-" }
    return (1...(word.contains(".") ? 4 : 3)).contains(letters.count)
      && letters.allSatisfy(\.isUppercase)
  }

  /// `WHO` and `NICE UK` have no family name.
  private static func isAllCapitals(_ words: [Substring]) -> Bool {
    words.first.map { $0.count <= 4 && $0.allSatisfy(\.isUppercase) } ?? false
  }

  private static func withoutMarks(_ name: String) -> String {
    guard let end = name.utf8.last, end >= 0x80 || "*;,".utf8.contains(end) else { return name }
    var name = Substring(name)
    while let last = name.last, "*†‡;,".contains(last) { name.removeLast() }
    return CleanText.collapsed(String(name))
  }

  private static func isNobody(_ name: String) -> Bool {
    if name.utf8.count <= longestNobody, nobody.contains(name.lowercased()) { return true }
    return !name.utf8.contains(where: ASCII.isAlphanumeric)
      && !name.contains { $0.isLetter || $0.isNumber }
  }

  private static let nobody = ["et al", "et al.", "others", "n/a", "not available"]
  private static let longestNobody = nobody.map(\.utf8.count).max() ?? 0
}
