import ReviewModel

/// The people and organisations of a field of names, which `and` separates.
enum BibTeXNames {
  /// The people of a value, in which `others` is nobody.
  ///
  /// Where there is no `and` but there are semicolons, these separate.
  static func people(_ raw: ByteText, hasTeX: Bool) -> [Person] {
    var people: [Person] = []
    let names = split(unwrapped(raw, hasTeX))
    if names.count == 1, let name = names.first {
      if name.holds(UInt8(ascii: ";")) {
        let parts = pieces(name, at: UInt8(ascii: ";"))
        if parts.count > 1 { return parts.flatMap { Self.people($0, hasTeX: hasTeX) } }
      }
      let parts = pieces(name, at: UInt8(ascii: ","))
      if parts.count > 3, !isExtended(name) { return listed(name, parts, hasTeX) }
    }
    people.reserveCapacity(names.count)
    for name in names {
      if let person = BibTeXName(name, hasTeX: hasTeX).person { people.append(person) }
    }
    return people
  }

  /// Names with commas between them: `A, B., C, D.` or `A. Beta, C. Delta`.
  private static func listed(_ name: ByteText, _ parts: [ByteText], _ hasTeX: Bool) -> [Person] {
    if parts.allSatisfy({ $0.holds(0x20) }) {
      return parts.compactMap { BibTeXName($0, hasTeX: hasTeX).person }
    }
    return BibTeXText.line(name, hasTeX: hasTeX).map(PersonName.list) ?? []
  }

  /// Some exports put a whole list of names between braces once more.
  private static func unwrapped(_ raw: ByteText, _ hasTeX: Bool) -> ByteText {
    let text = raw.trimmed
    guard hasTeX, BibTeXName.isGroup(text) else { return text }
    let inner = text.slice(1..<(text.count - 1)).trimmed
    let names = split(inner)
    let areNames =
      names.count > 1 && names.allSatisfy { pieces($0, at: UInt8(ascii: ",")).count > 1 }
    return areNames ? inner : text
  }

  static func isExtended(_ name: ByteText) -> Bool {
    guard let equals = name.firstOffset(of: UInt8(ascii: "=")) else { return false }
    let word = name.slice(upTo: equals).trimmed
    let names: [StaticString] = [
      "family", "given", "prefix", "suffix", "family-i", "given-i", "useprefix", "id", "gender",
    ]
    return names.contains { word == $0 }
  }

  /// The names between words `and` outside braces.
  private static func split(_ text: ByteText) -> [ByteText] {
    var names: [ByteText] = []
    var depth = 0
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth = max(0, depth - 1)
      } else if byte <= 0x20, depth == 0, let next = endOfAnd(text, index) {
        names.append(text.slice(start..<(index - 1)).trimmed)
        start = next
        index = next
      }
    }
    names.append(text.slice(start..<text.count).trimmed)
    return names.filter { $0.count > 0 }
  }

  /// Behind the word `and` and one blank; the blank may begin the next `and`.
  private static func endOfAnd(_ text: ByteText, _ start: Int) -> Int? {
    guard start + 3 <= text.count, text[start] | 0x20 == UInt8(ascii: "a"),
      text[start + 1] | 0x20 == UInt8(ascii: "n"), text[start + 2] | 0x20 == UInt8(ascii: "d")
    else { return nil }
    if start + 3 == text.count { return start + 3 }
    return text[start + 3] <= 0x20 ? start + 3 : nil
  }

  /// The pieces between bytes outside braces; empty ones at the end do not count.
  static func pieces(_ text: ByteText, at separator: UInt8) -> [ByteText] {
    var pieces: [ByteText] = []
    var depth = 0
    var start = 0
    for index in 0..<text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth = max(0, depth - 1)
      } else if byte == separator, depth == 0 {
        pieces.append(text.slice(start..<index).trimmed)
        start = index + 1
      }
    }
    pieces.append(text.slice(start..<text.count).trimmed)
    while let last = pieces.last, last.isEmpty { pieces.removeLast() }
    return pieces
  }
}
