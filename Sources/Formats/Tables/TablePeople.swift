import ReviewModel

/// The people of a cell, however they are put one after another.
struct TablePeople {
  /// Whether commas stand between names in the order of speech, as in colrev's and IEEE's sheets:
  /// `Ann Lee, Jo Roe`.
  var hasSpokenLists = false
  /// Whether names stand one after another with nothing between them, as Springer writes them.
  var isGlued = false

  /// In bytes; what is longer without a sure separator is no list of names.
  private static let longestList = 20_000

  /// The people that a cell names.
  func people(_ cell: ByteText) -> [Person] {
    let cell = cell.trimmed
    if cell.isEmpty || TableText.isMissing(cell) { return [] }
    var parts = TableList.parts(cell, commas: false)
    if parts.count == 1, let slashes = Self.slashed(cell) { parts = slashes }
    if parts.count == 1, parts.first.map({ $0.count == cell.count }) ?? false {
      return single(cell)
    }
    var people: [Person] = []
    people.reserveCapacity(parts.count)
    for part in parts {
      let part = Self.withoutAnd(part)
      if part.count < Self.longestList, Self.hasAnd(part) {
        let names = Self.dividedAtAnd(part)
        if names.allSatisfy({ $0.holds(UInt8(ascii: ",")) }) {
          people += names.compactMap(Self.person)
          continue
        }
      }
      if let person = Self.person(part) { people.append(person) }
    }
    return people
  }

  /// The people of a cell without a sure separator.
  private func single(_ cell: ByteText) -> [Person] {
    if isGlued, cell.count < Self.longestList, !cell.holds(UInt8(ascii: ",")) {
      return Self.unglued(cell).compactMap(Self.person)
    }
    let names =
      cell.count < Self.longestList && Self.hasAnd(cell) ? Self.dividedAtAnd(cell) : [cell]
    if names.count > 1 {
      let listed = names.flatMap { TableList.split($0) { $0 == UInt8(ascii: ",") } }
      // Of `Lee A, Roe J and Poe E` the commas separate names, of `Lee, A. and Roe, J.` their parts.
      let areWhole = listed.count > names.count && listed.allSatisfy(Self.looksWhole)
      let commas = names.map(Self.commas)
      let areInverted = commas.allSatisfy { $0 == 1 }
      if areWhole, !areInverted || listed.allSatisfy(Self.endsInInitials) {
        return listed.compactMap(Self.person)
      }
      let arePlain = listed.count == names.count && names.allSatisfy(Self.looksLikeName)
      if arePlain || commas.contains(1) && commas.allSatisfy({ $0 <= 1 }) {
        return names.compactMap(Self.person)
      }
    }
    return commaList(cell) ?? Self.person(cell).map { [$0] } ?? []
  }

  /// `Smith A, Lee B`, `Smith, A., Lee, B.` and `Ann Smith, Bo Lee`; nil where commas do not
  /// separate names.
  private func commaList(_ cell: ByteText) -> [Person]? {
    guard cell.holds(UInt8(ascii: ",")) else { return nil }
    let parts = TableList.split(cell) { $0 == UInt8(ascii: ",") }
    guard parts.count > 1 else { return nil }
    if parts.allSatisfy(Self.endsInInitials) { return parts.compactMap(Self.person) }
    let isPaired = parts.count % 2 == 0 && parts.count > 2
    if isPaired, parts.indices.allSatisfy({ $0 % 2 == 0 || Self.isInitials(parts[$0]) }) {
      return stride(from: 0, to: parts.count, by: 2).compactMap { index in
        guard let family = TableText.line(parts[index]) else { return nil }
        return Person(family: family, given: TableText.line(parts[index + 1]))
      }
    }
    let isList =
      parts.count > 2
      ? parts.allSatisfy(Self.looksWhole)
      : hasSpokenLists && parts.allSatisfy(Self.looksSpoken)
    guard isList else { return nil }
    return parts.compactMap { Self.person(Self.withoutAnd($0)) }
  }

  /// One name: `Last, First`, `Smith JA`, or in the order of speech.
  static func person(_ cell: ByteText) -> Person? {
    let name = withoutNumber(cell.trimmed)
    if let person = UsualName.person(name) { return person }
    if name.isEmpty || TableText.isMissing(name) { return nil }
    guard !name.holds(UInt8(ascii: ",")), let blank = name.lastIndex(of: UInt8(ascii: " ")) else {
      return PersonName.parsed(name)
    }
    let last = name.slice(from: blank + 1)
    if isInitials(last) { return withInitials(name.slice(upTo: blank), last) }
    return isOrganisation(name) || last.contains(where: ASCII.isDigit)
      ? PersonName.parsed(name) : PersonName.spoken(name.string)
  }

  /// `Smith JA`, the usual case without detours.
  private static func withInitials(_ family: ByteText, _ initials: ByteText) -> Person? {
    let isUsual =
      family.count > 1 && ASCII.isUpper(family[0]) && ASCII.isLower(family[1]) && isPlain(family)
      && !family.holds(UInt8(ascii: " ")) && !family.holds(UInt8(ascii: "."))
    if isUsual { return Person(family: family.string, given: initials.string) }
    return PersonName.parsed("\(family.string) \(initials.string)")
  }

  /// Letters, hyphens, apostrophes and full stops with single blanks.
  private static func isPlain(_ text: ByteText) -> Bool {
    var wasBlank = true
    for byte in text {
      if byte == UInt8(ascii: " ") {
        if wasBlank { return false }
        wasBlank = true
        continue
      }
      wasBlank = false
      guard
        ASCII.isLetter(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "'")
      else { return false }
    }
    return !wasBlank && text.count > 1 || text.count == 1 && ASCII.isLetter(text[0])
  }

  /// Without the `(58975547800)` that Scopus writes behind full names.
  private static func withoutNumber(_ name: ByteText) -> ByteText {
    guard name.last == UInt8(ascii: ")"), let open = name.lastIndex(of: UInt8(ascii: "(")),
      open > 0, name.count - open > 6,
      name.slice(open + 1..<name.count - 1).allSatisfy(ASCII.isDigit)
    else { return name }
    return name.slice(upTo: open).trimmed
  }
}
