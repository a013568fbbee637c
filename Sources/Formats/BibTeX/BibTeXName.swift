import ReviewModel

/// One name, in any of the shapes of BibTeX and BibLaTeX.
///
/// `First von Last`, `von Last, First`, `von Last, Jr, First`, `{Organisation}` and
/// `family=Last, given=First`.
struct BibTeXName {
  private let text: ByteText
  private let hasTeX: Bool

  init(_ text: ByteText, hasTeX: Bool) {
    self.text = text
    self.hasTeX = hasTeX
  }

  var person: Person? {
    if let person = UsualName.inverted(text) { return person }
    if text.isEmpty || text == "others" || text == "et al." || text == "et al" { return nil }
    if hasTeX, Self.isGroup(text) { return literal(text) }
    if BibTeXNames.isExtended(text) { return extended }
    let parts = BibTeXNames.pieces(text, at: UInt8(ascii: ","))
    switch parts.count {
    case 0: return nil
    case 1: return spoken(parts[0])
    case 2: return inverted(parts[0], parts[1], suffix: nil)
    default:
      // `Sherry, John F., Jr.` for `Sherry, Jr., John F.`
      let isSwapped = Self.isSuffix(parts[2])
      return inverted(parts[0], parts[isSwapped ? 1 : 2], suffix: parts[isSwapped ? 2 : 1])
    }
  }

  /// Whether one pair of braces encloses all.
  static func isGroup(_ text: ByteText) -> Bool {
    guard text.count > 2, text[0] == UInt8(ascii: "{"), text[1] != UInt8(ascii: "\\"),
      text[text.count - 1] == UInt8(ascii: "}")
    else { return false }
    var depth = 0
    for index in 0..<text.count {
      if text[index] == UInt8(ascii: "{") { depth += 1 }
      if text[index] == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { return index == text.count - 1 }
      }
    }
    return false
  }

  private func line(_ part: ByteText) -> String? { BibTeXText.line(part, hasTeX: hasTeX) }

  private func literal(_ part: ByteText) -> Person? {
    line(part).flatMap { $0.contains { $0.isLetter || $0.isNumber } ? Person(literal: $0) : nil }
  }

  private func inverted(_ family: ByteText, _ given: ByteText, suffix: ByteText?) -> Person? {
    let given = [line(given), suffix.flatMap(line)].compactMap(\.self).joined(separator: ", ")
    guard let family = line(family), family != "," else {
      return given.isEmpty ? nil : Person(literal: given)
    }
    return given.isEmpty ? Person(literal: family) : Person(family: family, given: given)
  }

  /// A name in the order of speech, in which words in lower case begin the family name.
  private func spoken(_ name: ByteText) -> Person? {
    var words = words(of: name)
    guard words.count > 1 else { return literal(name) }
    var suffix: ByteText?
    if words.count > 2, let last = words.last, Self.isSuffix(last) {
      suffix = last
      words.removeLast()
    }
    if let person = indexed(words) { return person }
    var start = words.count - 1
    // Where all is in lower case, nothing tells particles.
    if let particle = words.indices.dropLast().first(where: { isParticle(words[$0]) }),
      particle > 0 || !words.allSatisfy(isParticle)
    {
      start = particle
    }
    let family = words[start...].compactMap(line).joined(separator: " ")
    let given = words[..<start].compactMap(line).joined(separator: " ")
    let all = [given, suffix.flatMap(line) ?? ""].filter { !$0.isEmpty }
    if family.isEmpty { return literal(name) }
    return Person(family: family, given: all.isEmpty ? nil : all.joined(separator: ", "))
  }

  /// `Smith J.A.` as indexes write it: initials at the end are no family name.
  private func indexed(_ words: [ByteText]) -> Person? {
    guard let last = words.last, words.count == 2, last.count <= 6,
      last.holds(UInt8(ascii: ".")), last[last.count - 1] == UInt8(ascii: "."),
      last.allSatisfy({ ASCII.isUpper($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }),
      let family = line(words[0]), let given = line(last), family.utf8.count > 2,
      !family.hasSuffix(".")
    else { return nil }
    return Person(family: family, given: given)
  }

  /// The words between blanks and ties outside braces.
  private func words(of name: ByteText) -> [ByteText] {
    var words: [ByteText] = []
    var depth = 0
    var start = 0
    for index in 0...name.count {
      let byte = index < name.count ? name[index] : 0x20
      if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth = max(0, depth - 1)
      } else if byte <= 0x20 || byte == UInt8(ascii: "~") && !isEscaped(name, index),
        depth == 0 || index == name.count
      {
        // The letter of `\c c` belongs to its accent.
        if index < name.count, isAccent(name.slice(start..<index)) { continue }
        if index > start { words.append(name.slice(start..<index)) }
        start = index + 1
      }
    }
    return words
  }

  private func isEscaped(_ name: ByteText, _ index: Int) -> Bool {
    index > 0 && index < name.count && name[index - 1] == UInt8(ascii: "\\")
  }

  /// Whether a word ends in a command of one letter, which takes the next word with it.
  private func isAccent(_ word: ByteText) -> Bool {
    hasTeX && word.count >= 2 && word[word.count - 2] == UInt8(ascii: "\\")
      && ASCII.isLetter(word[word.count - 1])
  }

  /// Whether the first letter outside braces is a small one.
  private func isParticle(_ word: ByteText) -> Bool {
    guard let first = word.first else { return false }
    if ASCII.isLower(first) { return true }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "\\"), word.count > 2,
      first == UInt8(ascii: "\\") || word[1] == UInt8(ascii: "\\")
    else { return false }
    return line(word)?.first?.isLowercase ?? false
  }

  private static func isSuffix(_ word: ByteText) -> Bool {
    ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"].contains(word.string.lowercased())
  }

  /// A name in parts: `family=Hasselmann, prefix=von, given=Klaus`.
  private var extended: Person? {
    var values: [String: String] = [:]
    for part in BibTeXNames.pieces(text, at: UInt8(ascii: ",")) {
      guard let equals = part.firstOffset(of: UInt8(ascii: "=")) else { continue }
      let name = part.slice(upTo: equals).trimmed.string.lowercased()
      var value = part.slice(from: equals + 1).trimmed
      if value.count > 1, value[0] == UInt8(ascii: "\""), value[value.count - 1] == value[0] {
        value = value.slice(1..<(value.count - 1))
      }
      values[name] = line(value)
    }
    let family = [values["prefix"], values["family"]].compactMap(\.self).joined(separator: " ")
    let given = [values["given"] ?? values["given-i"], values["suffix"]].compactMap(\.self)
      .joined(separator: ", ")
    if family.isEmpty { return given.isEmpty ? nil : Person(literal: given) }
    return Person(family: family, given: given.isEmpty ? nil : given)
  }
}
