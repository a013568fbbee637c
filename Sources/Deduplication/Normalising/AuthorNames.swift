import ReviewModel

/// The names in the author fields of a record, however they were run together.
enum AuthorNames {
  /// The authors in order; of a consortium of hundreds, the first ones.
  static func list(of authors: [Person], by words: inout FoldedText) -> AuthorList {
    var list = AuthorList()
    list.reserveCapacity(min(authors.count, most))
    let people = authors.span
    for place in people.indices where list.count < most {
      append(people[place], to: &list, by: &words)
    }
    return list
  }

  private static func append(
    _ author: borrowing Person,
    to list: inout AuthorList,
    by words: inout FoldedText
  ) {
    if let family = author.family, let given = author.given, !isList(family, given) {
      list.append(family: family.utf8.span, given: given.utf8.span, by: &words)
      return
    }
    for piece in pieces(of: author.inverted) {
      for name in names(in: piece) where list.count < most { append(name, to: &list, by: &words) }
    }
  }

  /// Fewer than a selection of words can hold.
  private static let most = 40

  /// Whether what was cut at its first comma was a list of names.
  private static func isList(_ family: String, _ given: String) -> Bool {
    let name = family.utf8.span
    if name.contains(UInt8(ascii: ".")), areGlued(Array(family.utf8)) { return true }
    let bytes = given.utf8.span
    var hasBlank = false
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: ","), UInt8(ascii: ";"): return true
      case UInt8(ascii: " ") where isAnd(bytes, at: index + 1): return true
      case UInt8(ascii: " "): hasBlank = true
      default: break
      }
    }
    guard hasBlank, name.contains(UInt8(ascii: " ")) else { return false }
    return areNames([Substring(family), Substring(given)])
  }

  /// Whether `and` and a blank stand at a place.
  private static func isAnd(_ bytes: Span<UInt8>, at place: Int) -> Bool {
    place + 4 <= bytes.count && bytes[place] == UInt8(ascii: "a")
      && bytes[place + 1] == UInt8(ascii: "n") && bytes[place + 2] == UInt8(ascii: "d")
      && bytes[place + 3] == UInt8(ascii: " ")
  }

  /// Takes apart `Adeli K.Lewis G. F.`, `B. Abrahao; P. Parigi` and `Hall, D and Lee, K`.
  static func pieces(of literal: String) -> [String] {
    let bytes = Array(literal.utf8.prefix(4000))
    var result: [[UInt8]] = []
    var current: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: ";") {
        result.append(current)
        current = []
      } else if starts(" and ", in: bytes, at: index) || starts(" & ", in: bytes, at: index) {
        result.append(current)
        current = []
        index += bytes[index + 1] == UInt8(ascii: "&") ? 2 : 4
      } else {
        current.append(bytes[index])
        if isGlued(bytes, at: index), hasFamilyName(current) {
          result.append(current)
          current = []
        }
      }
      index += 1
    }
    result.append(current)
    return result.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Takes apart `Fahlman, S. E., Lebiere, C.` and `Ann B. Lee, Carl D. Roe`; leaves one name whole.
  static func names(in piece: String) -> [String] {
    let parts = piece.utf8.split(separator: UInt8(ascii: ","))
      .filter { part in part.contains { $0 != UInt8(ascii: " ") } }
      .map(Substring.init)
    guard parts.count > 1 else { return parts.map(String.init) }
    if areNames(parts) { return parts.map(String.init) }
    let isAlternating =
      parts.count.isMultiple(of: 2)
      && stride(from: 1, to: parts.count, by: 2).allSatisfy { areInitials(parts[$0]) }
    guard parts.count > 2, isAlternating else { return [piece] }
    return stride(from: 0, to: parts.count, by: 2).map { "\(parts[$0]),\(parts[$0 + 1])" }
  }

  /// Whether parts between commas are whole names: all have several words, and initials among them.
  private static func areNames(_ parts: [Substring]) -> Bool {
    let words = parts.map(split)
    return words.allSatisfy { $0.count > 1 && !isInitials($0.last ?? "") }
      && (parts.count > 2 || words.allSatisfy { isInitials($0.first ?? "") }
        || words.contains { $0.dropFirst().dropLast().contains { $0.hasSuffix(".") } })
  }

  private static func areInitials(_ part: Substring) -> Bool {
    split(part).allSatisfy(isInitials)
  }

  private static func split(_ part: Substring) -> [Substring] {
    part.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
  }

  /// Whether a full stop is followed at once by another name: `K.Lewis`, but not `G.F.`.
  private static func isGlued(_ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "."), index + 2 < bytes.count else { return false }
    let next = bytes[index + 1]
    let after = bytes[index + 2]
    return ((0x41...0x5A).contains(next) || next >= 0xC3)
      && ![0x20, 0x2E, 0x2D, 0x2C].contains(after)
  }

  /// Whether a family name goes on behind somebody's initials, as `Adeli K.Lewis` does.
  private static func areGlued(_ family: [UInt8]) -> Bool {
    family.indices.dropFirst(2).contains { index in
      isGlued(family, at: index) && (0x41...0x5A).contains(family[index - 1])
        && hasFamilyName(Array(family[..<index]))
    }
  }

  /// Whether the name so far has a word in small letters, and is not all initials.
  private static func hasFamilyName(_ bytes: [UInt8]) -> Bool {
    bytes.contains { (0x61...0x7A).contains($0) }
  }

  private static func starts(_ word: StaticString, in bytes: [UInt8], at index: Int) -> Bool {
    let end = index + word.utf8CodeUnitCount
    guard end <= bytes.count, bytes[index] == 0x20 else { return false }
    return word.description.utf8.elementsEqual(bytes[index..<end])
  }

  /// Appends one name: `Holley, J`, `Holley J`, `J. Holley` or `Jess Holley`.
  private static func append(
    _ name: String,
    to list: inout AuthorList,
    by words: inout FoldedText
  ) {
    words.read(name.utf8.span, limit: AuthorForm.mostWords)
    guard !AuthorForm.namesNobody(words) else { return }
    if let comma = name.utf8.firstIndex(of: UInt8(ascii: ",")) {
      let given = name[comma...].dropFirst()
      list.append(family: name[..<comma].utf8.span, given: given.utf8.span, by: &words)
      return
    }
    let parts = split(Substring(name))
    guard let family = familyName(in: parts) else {
      list.append(family: name.utf8.span, by: &words)
      return
    }
    let given = parts.indices.filter { !family.contains($0) }.map { parts[$0] }
    list.append(
      family: parts[family].joined(separator: " ").utf8.span,
      given: given.joined(separator: " ").utf8.span,
      by: &words
    )
  }

  /// Which parts of a name are the family name; nil where it cannot be told from the others.
  private static func familyName(in parts: [Substring]) -> Range<Int>? {
    guard parts.count > 1, parts.count <= 5 else { return nil }
    let tail = parts.reversed().prefix(while: isInitials).count
    if tail == parts.count {
      let longest = longestName(parts)
      return longest..<(longest + 1)
    }
    if tail > 0 { return 0..<(parts.count - tail) }
    let head = parts.prefix(while: isInitials).count
    return (head > 0 ? head : parts.count - 1)..<parts.count
  }

  /// The family name in `LIU M.R.` or `M R LIU`, where all are short and in capitals.
  private static func longestName(_ words: [Substring]) -> Int {
    let names = words.indices.filter { !words[$0].utf8.contains(UInt8(ascii: ".")) }
    let longest = names.map { words[$0].utf8.count }.max()
    return names.first { words[$0].utf8.count == longest } ?? words.count - 1
  }

  private static func isInitials(_ word: Substring) -> Bool {
    var letters = 0
    for byte in word.utf8 {
      if byte >= 0x80 { return isForeignInitials(word) }
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") { continue }
      guard (0x41...0x5A).contains(byte) else { return false }
      letters += 1
    }
    return (1...3).contains(letters)
  }

  private static func isForeignInitials(_ word: Substring) -> Bool {
    let letters = word.unicodeScalars.filter { $0 != "." && $0 != "-" }
    return (1...3).contains(letters.count) && letters.allSatisfy { isCapital($0) }
  }

  private static func isCapital(_ letter: Unicode.Scalar) -> Bool {
    letter.isASCII ? (0x41...0x5A).contains(letter.value) : letter.properties.isUppercase
  }
}
