/// How the authors of two records compare.
struct AuthorComparison: Sendable, Hashable {
  enum Level: String, Sendable, Hashable, CaseIterable {
    /// As many authors, all the same.
    case equal
    /// All authors of the shorter list stand in the longer, as where it ends with "et al.".
    case included
    /// At least half of the shorter list.
    case overlapping
    /// At least one.
    case touching
    case disjoint
    case missing
  }

  let level: Level
  /// How many authors both have.
  let shared: Int
  /// The length of the shorter list.
  let shorter: Int
  /// Whether the shorter list is the beginning of the longer, author by author.
  let isInOrder: Bool

  init(_ a: borrowing AuthorList, _ b: borrowing AuthorList) {
    if a.count <= b.count { self.init(few: a, many: b) } else { self.init(few: b, many: a) }
  }

  private init(few: borrowing AuthorList, many: borrowing AuthorList) {
    shorter = few.count
    guard !few.isEmpty else {
      level = .missing
      shared = 0
      isInOrder = true
      return
    }
    var taken = WordSelection()
    var count = 0
    var isInOrder = true
    for index in 0..<few.count {
      guard
        let place = (0..<many.count).first(where: {
          !taken.contains($0) && Self.isSame(index, of: few, $0, of: many)
        })
      else {
        isInOrder = false
        continue
      }
      isInOrder = isInOrder && place == index
      taken.insert(place)
      count += 1
    }
    shared = count
    self.isInOrder = isInOrder
    let slack = few.count >= 4 ? 1 : 0
    if count + slack >= few.count, count > 0 {
      level = few.count == many.count ? .equal : .included
    } else if count * 2 >= few.count {
      level = .overlapping
    } else {
      level = count > 0 ? .touching : .disjoint
    }
  }

  /// Whether the authors say that it may be one report.
  var agrees: Bool { level == .equal || level == .included }

  /// Whether the authors do not speak against one report.
  var mayAgree: Bool { agrees || level == .missing }

  /// Whether the names at two places of two lists may be one person's.
  static func isSame(_ left: Int, of a: AuthorList, _ right: Int, of b: AuthorList) -> Bool {
    let (one, other) = (a.names[left], b.names[right])
    if one.familyLetters.mayMeet(other.familyLetters), isSameFamily(one, of: a, other, of: b),
      haveCommonInitial(one, of: a, other, of: b)
    {
      return true
    }
    return one.familyLetters.mayMeet(other.givenLetters) && isTurned(one, of: a, other, of: b)
      || other.familyLetters.mayMeet(one.givenLetters) && isTurned(other, of: b, one, of: a)
  }

  /// Whether they share a first letter of given names; those that are not known are not held
  /// against them.
  private static func haveCommonInitial(
    _ one: AuthorForm,
    of a: AuthorList,
    _ other: AuthorForm,
    of b: AuthorList
  ) -> Bool {
    if one.given.isEmpty || other.given.isEmpty { return true }
    return a.givenWords(of: one).contains { left in
      b.givenWords(of: other).contains { right in
        a.text[left.lowerBound] == b.text[right.lowerBound]
      }
    }
  }

  private static func isSameFamily(
    _ one: AuthorForm,
    of a: AuthorList,
    _ other: AuthorForm,
    of b: AuthorList
  ) -> Bool {
    if one.key == other.key { return true }
    let left = a.text[Int(one.family.lowerBound)..<Int(one.family.upperBound)]
    let right = b.text[Int(other.family.lowerBound)..<Int(other.family.upperBound)]
    if one.familyCount != other.familyCount {
      // Of a double name some sources keep the first, others the last part.
      let (few, many) = one.familyCount < other.familyCount ? (left, right) : (right, left)
      return many.starts(with: few) || isEnd(few, of: many)
    }
    return zip(a.familyWords(of: one), b.familyWords(of: other)).allSatisfy { left, right in
      a.text[left] == b.text[right] || WordSlip.separates(a.text, left, b.text, right)
    }
  }

  /// Whether words are the last of others; a blank stands behind each.
  private static func isEnd(_ few: ArraySlice<UInt8>, of many: ArraySlice<UInt8>) -> Bool {
    guard few.count < many.count else { return false }
    let end = many.suffix(few.count)
    return many[end.startIndex - 1] == UInt8(ascii: " ") && end.elementsEqual(few)
  }

  /// Whether the family name of one is among the given names of the other, and fits otherwise.
  ///
  /// `Li Wang` and `Wang, Li`; `Jason Cabanes` and `J, Cabanes Jason`.
  private static func isTurned(
    _ one: AuthorForm,
    of a: AuthorList,
    _ other: AuthorForm,
    of b: AuthorList
  ) -> Bool {
    let (familyWords, givenWords) = (b.familyWords(of: other), b.givenWords(of: other))
    guard
      let initial = a.givenWords(of: one).first(where: { _ in true })
        .map({ a.text[$0.lowerBound] }),
      let family = a.familyWords(of: one).suffix(1).first, family.count > 1,
      let place = givenWords.first(where: { b.text[$0] == a.text[family] })
    else { return false }
    return familyWords.contains { b.text[$0.lowerBound] == initial }
      || givenWords.contains { $0 != place && b.text[$0.lowerBound] == initial }
  }
}
