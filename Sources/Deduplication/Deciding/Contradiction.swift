/// Something in two records that speaks against their being of one report, however alike they are.
enum Contradiction: String, Sendable, Hashable, CaseIterable {
  case authors, titleWords, titleNumbers, titleMarks, preprint, meeting, kind, doi, pmid
  case pages, volume, issue, year, container

  /// Every contradiction that nothing else in the pair explains away, the gravest first.
  static func found(in pair: PairComparison) -> [Contradiction] {
    allCases.filter { $0.holds(in: pair) }
  }

  /// Whether it may be a slip in one of the records, so that a person should look.
  var isSoft: Bool {
    switch self {
    case .doi, .pages, .volume, .issue, .year, .container, .titleWords: true
    case .authors, .titleNumbers, .titleMarks, .preprint, .meeting, .kind, .pmid: false
    }
  }

  func holds(in pair: PairComparison) -> Bool {
    switch self {
    case .authors: Self.authorsContradict(pair)
    case .titleWords: Self.titlesContradict(pair)
    case .titleNumbers: Self.numbersContradict(pair)
    case .titleMarks: Self.marksContradict(pair)
    case .preprint: (pair.a.nature == .preprint) != (pair.b.nature == .preprint)
    case .meeting: Self.isMeetingAgainstJournal(pair)
    case .kind: Self.kindsContradict(pair)
    case .doi: pair.doi == .different
    case .pmid: pair.pmid == .different && pair.doi != .equal
    case .pages: Self.pagesContradict(pair)
    case .volume: Self.volumesContradict(pair)
    case .issue: Self.issuesContradict(pair)
    case .year: Self.yearsContradict(pair)
    case .container: Self.containersContradict(pair)
    }
  }

  /// Organisations and misread names differ; a telling title in the same place outweighs them.
  private static func authorsContradict(_ pair: PairComparison) -> Bool {
    guard pair.authors.level == .disjoint else { return false }
    let isTitled = pair.title.level == .equal && pair.title.substance >= 5
    return !(isTitled && (pair.hasSameIdentifier || pair.isSameInPlace))
  }

  private static func titlesContradict(_ pair: PairComparison) -> Bool {
    if pair.title.level != .equal, pair.title.isTurned, !pair.hasSameIdentifier,
      !(pair.isSamePlace && pair.authors.agrees)
    {
      return true
    }
    return switch pair.title.level {
    case .equal, .near, .missing: false
    case .contained, .incomparable: false
    case .similar where pair.title.words.isEmpty: false
    case .similar: !(pair.isSamePlace || pair.hasSameIdentifier) || !pair.authors.mayAgree
    // A meeting's abstracts share a page, a DOI and often their authors, but not their words.
    case .different:
      !(pair.hasSameIdentifier && pair.isSamePlace && pair.abstract == .equal
        && pair.authors.mayAgree)
    }
  }

  /// Parts of a series differ in a number; a copy may lose one, but stands in the same place.
  private static func numbersContradict(_ pair: PairComparison) -> Bool {
    guard pair.title.level != .equal, !pair.title.numbers.isEmpty else { return false }
    if pair.isSamePlace && pair.authors.agrees { return false }
    return pair.title.numbers.isMutual || !pair.hasSameIdentifier
  }

  private static func marksContradict(_ pair: PairComparison) -> Bool {
    guard !pair.title.marks.isEmpty, pair.title.level != .different else { return false }
    if pair.isSamePlace && pair.authors.agrees { return false }
    let speaksOfAnother = !pair.title.marks.isDisjoint(with: speakingOfAnother)
    return speaksOfAnother || !pair.hasSameIdentifier
  }

  private static let speakingOfAnother = [.correction, .retraction, .reply]
    .reduce(into: TitleMarks()) { $0.formUnion(TitleMarks($1)) }

  /// Databases call meetings journals and the other way round: only other containers count.
  private static func isMeetingAgainstJournal(_ pair: PairComparison) -> Bool {
    isMeetingAndJournal(pair.a.nature, pair.b.nature) && !pair.isSameContainer
      && !pair.hasSameIdentifier
  }

  private static func kindsContradict(_ pair: PairComparison) -> Bool {
    let (one, other) = (pair.a.nature, pair.b.nature)
    guard one != other, isKnownKind(one), isKnownKind(other), !isMeetingAndJournal(one, other)
    else { return false }
    if one.isOfItsOwn || other.isOfItsOwn { return true }
    return !pair.isSameContainer && !pair.isSamePlace && !pair.hasSameIdentifier
  }

  private static func isMeetingAndJournal(
    _ one: DocumentNature,
    _ other: DocumentNature
  ) -> Bool {
    one == .meeting && other == .journal || one == .journal && other == .meeting
  }

  private static func isKnownKind(_ nature: DocumentNature) -> Bool {
    nature != .unknown && nature != .preprint
  }

  /// Page numbers come again in each volume, and the same authors' editorials on the same page.
  private static func pagesContradict(_ pair: PairComparison) -> Bool {
    switch pair.pages {
    case .apart: !isOneText(pair)
    // A supplement counts its pages from `S1`: a meeting's abstract against the article.
    case .incomparable:
      (!pair.hasTellingTitle || pair.volume != .equal && isSupplementAgainstIssue(pair))
        && !isOneText(pair)
    case .overlapping: !pair.hasTellingTitle && !isOneText(pair)
    case .equal, .otherEnd, .similar, .missing: false
    }
  }

  private static func isSupplementAgainstIssue(_ pair: PairComparison) -> Bool {
    (pair.a.pages?.isInSupplement ?? false) != (pair.b.pages?.isInSupplement ?? false)
  }

  private static func volumesContradict(_ pair: PairComparison) -> Bool {
    // A yearly report stands on the same pages of the next volume.
    let isNextYear = pair.year != .equal && pair.year != .missing
    let isExcused = pair.pages == .equal && pair.hasTellingTitle && !isNextYear
    return pair.volume == .different && !isExcused && !isOneText(pair)
  }

  private static func issuesContradict(_ pair: PairComparison) -> Bool {
    let isSamePage = pair.pages == .equal || pair.pages == .similar || pair.pages == .otherEnd
    // A column stands on the same page of each issue.
    let isTelling = pair.title.substance >= (pair.isSameRange ? 3 : 4)
    return pair.issue == .different && !(isSamePage && isTelling) && !isOneText(pair)
  }

  private static func yearsContradict(_ pair: PairComparison) -> Bool {
    if pair.hasSameIdentifier { return false }
    let isRepeated = pair.a.pages?.isArticleNumber ?? false
    switch pair.year {
    case .equal, .missing: return false
    case .apart: return !pair.isSamePlace || isRepeated
    // A meeting's paper often becomes a journal's a year later, under a name that is much alike.
    case .adjacent: return pair.container == .similar && !pair.isSamePlace && !isOneText(pair)
    }
  }

  /// Journals are renamed and translated: the same place, or volume and issue, outweigh the name.
  private static func containersContradict(_ pair: PairComparison) -> Bool {
    if pair.isSamePlace || isOneText(pair) { return false }
    if pair.container == .otherMeeting {
      let isTitled = pair.title.level == .equal && pair.authors.agrees
      return !(isTitled && (pair.year == .equal || pair.year == .missing))
    }
    guard pair.container == .different else { return false }
    return !(pair.volume == .equal && pair.issue == .equal && pair.year == .equal)
  }

  /// Whether an identifier or the abstract outweighs one wrong fact about the place.
  ///
  /// Two wrong facts are another place: abstracts are given at two meetings, word for word.
  private static func isOneText(_ pair: PairComparison) -> Bool {
    // All chapters of a book may have its DOI, and several of them the title `Introduction`.
    if pair.hasSameIdentifier { return pair.hasTellingTitle && pair.abstract != .different }
    guard pair.abstract == .equal else { return false }
    if pair.doi == .different, pair.pages == .apart || pair.pages == .incomparable { return false }
    if pair.volume == .different, !pair.isSameContainer { return false }
    let wrong = [
      pair.volume == .different, pair.pages == .apart || pair.pages == .incomparable,
      pair.container == .different, pair.issue == .different,
    ]
    return wrong.count { $0 } <= 1
  }
}
