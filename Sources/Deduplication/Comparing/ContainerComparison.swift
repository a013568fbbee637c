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

  init(_ a: RecordForm, _ b: RecordForm) {
    if !Set(a.issn).isDisjoint(with: b.issn) {
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
      level = Self.isSimilar(left, right) ? .similar : apart
    }
  }

  static func isSameName(_ a: ContainerForm, _ b: ContainerForm) -> Bool {
    a.words == b.words || abbreviates(a, b) || abbreviates(b, a) || isAcronym(a, of: b)
      || isAcronym(b, of: a)
  }

  private static func isPartOf(_ a: [ContainerForm], _ b: [ContainerForm]) -> Bool {
    named(a).contains { left in named(b).contains { right in isSameName(left, right) } }
  }

  /// The whole name and its parts; of single words only the first, as in `Circulation: Heart`.
  private static func named(_ variants: [ContainerForm]) -> [ContainerForm] {
    variants.enumerated().filter { $0.offset < 2 || $0.element.words.count > 1 }.map(\.element)
  }

  /// Whether each word of the first shortens the word of the second at the same place.
  private static func abbreviates(_ short: ContainerForm, _ long: ContainerForm) -> Bool {
    guard short.words.count == long.words.count else { return false }
    return zip(short.words, long.words).allSatisfy { shortens($0.bytes, $1.bytes) }
  }

  /// `pharmacol` for pharmacology, `natl` for national.
  private static func shortens(_ short: [UInt8], _ long: [UInt8]) -> Bool {
    guard short.first == long.first, short.count <= long.count else { return false }
    return long.starts(with: short) || short.count >= 3 && isSubsequence(short, of: long)
  }

  /// `JPEN` or `AMCIS`: one word that runs through the first letters of all the others.
  private static func isAcronym(_ short: ContainerForm, of long: ContainerForm) -> Bool {
    guard short.words.count == 1, long.words.count > 1, let word = short.words.first?.bytes,
      (2...(long.words.count + 2)).contains(word.count), word.first == long.initials.first
    else { return false }
    return word == long.initials
      || isSubsequence(long.initials, of: word)
        && isSubsequence(word, of: long.words.flatMap(\.bytes))
  }

  private static func isSubsequence(_ short: [UInt8], of long: [UInt8]) -> Bool {
    var rest = short[...]
    for byte in long where byte == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  /// Whether most words of the shorter name, or their beginnings, stand in the longer one.
  private static func isSimilar(_ a: ContainerForm, _ b: ContainerForm) -> Bool {
    let (few, many) = a.words.count <= b.words.count ? (a.words, b.words) : (b.words, a.words)
    let shared = few.count { word in
      many.contains { shortens(word.bytes, $0.bytes) || shortens($0.bytes, word.bytes) }
    }
    return few.count > 1 && shared * 3 >= few.count * 2
  }
}
