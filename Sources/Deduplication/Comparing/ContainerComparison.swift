/// How the journals, books or series of two records compare.
struct ContainerComparison: Sendable, Hashable {
  enum Level: String, Sendable, Hashable, CaseIterable {
    /// The same name, its abbreviation or acronym, or the same ISSN.
    case equal
    /// One is written with the other: with a section, a translation, the meeting it reports.
    case contained
    /// Most of the name is shared.
    case similar
    case different
    /// Two meetings under different names, of which a meeting has many.
    case otherMeeting = "other-meeting"
    case missing
  }

  let level: Level

  init(_ a: borrowing RecordForm, _ b: borrowing RecordForm) {
    if a.issn.contains(where: b.issn.contains) {
      level = .equal
      return
    }
    guard let left = a.containers.first, let right = b.containers.first else {
      level = .missing
      return
    }
    if Self.isSameName(left, right) {
      level = .equal
    } else if Self.isPartOf(a.containers, b.containers) {
      level = .contained
    } else {
      let areMeetings = a.nature == .meeting && b.nature == .meeting
      let apart = areMeetings ? Level.otherMeeting : .different
      let isSimilar = Self.isSimilar(left, right, mayDiffer: areMeetings)
      level = isSimilar ? .similar : apart
    }
  }

  static func isSameName(_ a: ContainerForm, _ b: ContainerForm) -> Bool {
    a.text == b.text || abbreviates(a, b) || abbreviates(b, a) || isAcronym(a, of: b)
      || isAcronym(b, of: a)
  }

  private static func isPartOf(_ a: [ContainerForm], _ b: [ContainerForm]) -> Bool {
    if a.count == 1, b.count == 1 { return isSameName(a[0], b[0]) }
    return named(a).contains { left in named(b).contains { right in isSameName(left, right) } }
  }

  /// The whole name and its parts; of single words only the first, as in `Circulation: Heart`.
  private static func named(_ variants: [ContainerForm]) -> [ContainerForm] {
    variants.enumerated().filter { $0.offset < 2 || $0.element.count > 1 }.map(\.element)
  }

  /// Whether each word of the first shortens the word of the second at the same place.
  private static func abbreviates(_ short: ContainerForm, _ long: ContainerForm) -> Bool {
    guard short.count == long.count, short.text.first == long.text.first else { return false }
    return zip(short.words, long.words).allSatisfy { shortens(short, $0, long, $1) }
  }

  /// `pharmacol` for pharmacology, `natl` for national.
  private static func shortens(
    _ short: ContainerForm,
    _ left: Range<Int>,
    _ long: ContainerForm,
    _ right: Range<Int>
  ) -> Bool {
    guard short.text[left.lowerBound] == long.text[right.lowerBound], left.count <= right.count
    else { return false }
    return long.text[right].starts(with: short.text[left])
      || left.count >= 3 && isSubsequence(short.text[left], of: long.text[right])
  }

  /// `JPEN` or `AMCIS`: one word that runs through the first letters of all the others.
  private static func isAcronym(_ short: ContainerForm, of long: ContainerForm) -> Bool {
    guard short.count == 1, long.count > 1, short.text.first == long.text.first else {
      return false
    }
    let word = short.text.dropLast()
    guard (2...(long.count + 2)).contains(word.count) else { return false }
    let initials = long.initials[...]
    return word == initials
      || isSubsequence(initials, of: word)
        && isSubsequence(word, of: long.text.filter { $0 != UInt8(ascii: " ") }[...])
  }

  private static func isSubsequence(
    _ short: ArraySlice<UInt8>,
    of long: ArraySlice<UInt8>
  ) -> Bool {
    var place = short.startIndex
    for byte in long where place < short.endIndex && byte == short[place] { place += 1 }
    return place == short.endIndex
  }

  /// Whether the words of the shorter name, or their beginnings, stand in the longer one.
  ///
  /// Of a meeting most of them are enough; but the `European Heart Journal` is not the `American`.
  private static func isSimilar(
    _ a: ContainerForm,
    _ b: ContainerForm,
    mayDiffer: Bool
  ) -> Bool {
    let (few, many) = a.count <= b.count ? (a, b) : (b, a)
    guard few.count > 1 else { return false }
    let shared = few.words.count { word in
      many.words.contains { shortens(few, word, many, $0) || shortens(many, $0, few, word) }
    }
    guard shared < few.count else { return true }
    let isMutual = many.count > shared
    return shared * 3 >= few.count * 2 && (mayDiffer || !isMutual)
  }
}
