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

  init(_ a: RecordForm, _ b: RecordForm) {
    let (few, many) =
      a.authors.count <= b.authors.count ? (a.authors, b.authors) : (b.authors, a.authors)
    shorter = few.count
    guard !few.isEmpty else {
      level = .missing
      shared = 0
      return
    }
    var free = many
    var count = 0
    for author in few {
      guard let place = free.firstIndex(where: { Self.isSame(author, $0) }) else { continue }
      free.remove(at: place)
      count += 1
    }
    shared = count
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
    if isSameFamily(a, b) {
      let left = a.initials
      let right = b.initials
      if left.isEmpty || right.isEmpty || left.contains(where: right.contains) { return true }
    }
    return isTurned(a, b) || isTurned(b, a)
  }

  private static func isSameFamily(_ a: AuthorForm, _ b: AuthorForm) -> Bool {
    if a.letters == b.letters { return true }
    if a.family.count != b.family.count {
      // Of a double name some sources keep the first, others the last part.
      let (few, many) =
        a.family.count < b.family.count ? (a.family, b.family) : (b.family, a.family)
      return many.starts(with: few) || many.suffix(few.count).elementsEqual(few)
    }
    return zip(a.family, b.family).allSatisfy { $0 == $1 || WordSlip.separates($0, $1) }
  }

  /// Whether the family name of one is among the given names of the other, and fits otherwise.
  ///
  /// `Li Wang` and `Wang, Li`; `Jason Cabanes` and `J, Cabanes Jason`.
  private static func isTurned(_ a: AuthorForm, _ b: AuthorForm) -> Bool {
    guard let family = a.family.last, family.bytes.count > 1, let initial = a.initials.first,
      let place = b.given.firstIndex(of: family)
    else { return false }
    var rest = b.family + b.given
    rest.remove(at: b.family.count + place)
    return rest.contains { $0.bytes.first == initial }
  }
}
