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

  init(_ a: RecordForm, _ b: RecordForm) {
    let (few, many) =
      a.authors.count <= b.authors.count ? (a.authors, b.authors) : (b.authors, a.authors)
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
    for (index, author) in few.enumerated() {
      guard
        let place = many.indices.first(where: {
          !taken.contains($0) && Self.isSame(author, many[$0])
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

  /// Whether two names may be one person's.
  static func isSame(_ a: AuthorForm, _ b: AuthorForm) -> Bool {
    if a.familyLetters.mayMeet(b.familyLetters), isSameFamily(a, b), haveCommonInitial(a, b) {
      return true
    }
    return a.familyLetters.mayMeet(b.givenLetters) && isTurned(a, b)
      || b.familyLetters.mayMeet(a.givenLetters) && isTurned(b, a)
  }

  /// Whether they share a first letter of given names; those that are not known are not held
  /// against them.
  private static func haveCommonInitial(_ a: AuthorForm, _ b: AuthorForm) -> Bool {
    if a.given.isEmpty || b.given.isEmpty { return true }
    return a.givenWords.contains { left in
      b.givenWords.contains { right in a.text[left.lowerBound] == b.text[right.lowerBound] }
    }
  }

  private static func isSameFamily(_ a: AuthorForm, _ b: AuthorForm) -> Bool {
    if a.key == b.key { return true }
    let left = a.text[Int(a.family.lowerBound)..<Int(a.family.upperBound)]
    let right = b.text[Int(b.family.lowerBound)..<Int(b.family.upperBound)]
    if a.familyCount != b.familyCount {
      // Of a double name some sources keep the first, others the last part.
      let (few, many) = a.familyCount < b.familyCount ? (left, right) : (right, left)
      return many.starts(with: few) || isEnd(few, of: many)
    }
    return zip(a.familyWords, b.familyWords).allSatisfy { one, other in
      a.text[one] == b.text[other] || WordSlip.separates(a.text, one, b.text, other)
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
  private static func isTurned(_ a: AuthorForm, _ b: AuthorForm) -> Bool {
    guard let initial = a.givenWords.first(where: { _ in true }).map({ a.text[$0.lowerBound] }),
      let family = a.familyWords.suffix(1).first, family.count > 1,
      let place = b.givenWords.first(where: { b.text[$0] == a.text[family] })
    else { return false }
    return b.familyWords.contains { b.text[$0.lowerBound] == initial }
      || b.givenWords.contains { $0 != place && b.text[$0.lowerBound] == initial }
  }
}
