import ReviewModel

/// What the evidence says of a pair, and by which rule.
struct PairJudgement: Sendable, Hashable {
  let kinship: Kinship
  let rule: DuplicateRule
  /// The sum of the evidence.
  let score: Int
  let contradictions: [Contradiction]
  /// Whether it may be one report, and a person should say.
  let isUncertain: Bool

  /// The evidence needed to merge two records.
  static let threshold = 16
  /// The evidence from which a person is asked.
  static let floor = 11
  /// The same under one telling title: a reference of title and year cannot say much more.
  static let floorOfOneTitle = 7

  init(_ pair: borrowing PairComparison) {
    score = EvidenceTable.score(of: pair)
    contradictions = Contradiction.found(in: pair)
    if contradictions.isEmpty, score >= Self.threshold, Self.isEligible(pair) {
      kinship = .same
      rule = Self.sameRule(pair)
      isUncertain = false
      return
    }
    (kinship, rule) = Self.kinship(of: pair, despite: contradictions)
    let isOpen = contradictions.allSatisfy(\.isSoft)
    let isReworded = pair.title.similarity >= 0.85 && pair.authors.agrees
    let isAlike =
      pair.title.agrees || pair.isSamePlace || pair.hasSameIdentifier || isReworded
    let isTelling = contradictions.isEmpty || contradictions.count <= 2 && pair.title.substance >= 4
    let isTitled = pair.title.level == .equal && pair.title.substance >= 5
    let floor = isTitled ? Self.floorOfOneTitle : Self.floor
    isUncertain = isOpen && isAlike && isTelling && score >= floor && kinship != .version
  }

  /// From 0, no doubt, to 1, as likely one report as two.
  var doubt: Double {
    let distance = abs(score - Self.threshold) + 4 * max(0, contradictions.count - 1)
    return Double(max(0, 20 - distance)) / 20
  }

  /// Whether two records that are judged so may stand in one group, where these kinds are merged.
  func allowsGroup(merging kinds: Set<Kinship>) -> Bool {
    kinds.contains(kinship) || contradictions.isEmpty && score >= 0
  }

  /// Whether the pair says enough for a merger at all: a generic title never does by itself.
  private static func isEligible(_ pair: PairComparison) -> Bool {
    let isPlaced = pair.isSamePlace && pair.authors.agrees
    let isBacked =
      pair.hasSameIdentifier || isPlaced || pair.isNameless && pair.isSameThroughout
    switch pair.title.level {
    case .equal:
      // `Editorial` by the same hand, on pages 1-2 of the same issue.
      return pair.hasTellingTitle || isBacked || pair.abstract == .equal
        || pair.isSameInIssue && pair.authors.agrees
    case .near, .contained: return pair.hasTellingTitle || isBacked
    // A translated or misspelt title whose place is known down to the last page.
    case .similar: return isBacked || pair.isSameThroughout && pair.authors.mayAgree
    case .missing, .different: return isBacked
    // Several items of one group of authors may begin on one page.
    case .incomparable:
      return pair.hasSameIdentifier || isPlaced && pair.isSameInPlace && spansPages(pair)
    }
  }

  private static func spansPages(_ pair: PairComparison) -> Bool {
    [pair.a.pages, pair.b.pages].contains { pages in
      pages.map { $0.isArticleNumber || $0.end ?? $0.start > $0.start } ?? false
    }
  }

  private static func sameRule(_ pair: PairComparison) -> DuplicateRule {
    if pair.doi == .equal { return .sameDOI }
    if pair.pmid == .equal { return .samePMID }
    if pair.pmcid == .equal { return .samePMCID }
    if !pair.title.agrees { return .authorsPlace }
    if pair.isSamePlace { return pair.authors.agrees ? .titleAuthorsPlace : .titlePlace }
    if pair.abstract == .equal { return .titleAbstract }
    guard pair.authors.agrees else { return .titleContainer }
    if pair.container == .equal { return .titleAuthorsContainer }
    return pair.year == .equal ? .titleAuthorsYear : .titleAuthors
  }

  private static func kinship(
    of pair: PairComparison,
    despite contradictions: [Contradiction]
  ) -> (Kinship, DuplicateRule) {
    guard let gravest = contradictions.first else { return (.different, .tooLittle) }
    if gravest == .authors { return (.different, .differentAuthors) }
    guard isSameContent(pair) else {
      return (.different, pair.title.agrees ? .tooLittle : .differentTitle)
    }
    switch gravest {
    case .authors: return (.different, .differentAuthors)
    case .titleWords: return (.different, .differentTitle)
    case .titleNumbers: return (.related, .relatedParts)
    case .titleMarks: return (.related, rule(of: pair.title.marks.first))
    case .preprint: return (.version, .versionPreprint)
    case .meeting: return (.related, .relatedMeeting)
    case .kind: return (.related, .relatedKind)
    case .doi, .pmid: return twoDOIs(pair, contradictions)
    case .pages, .volume, .issue: return (.related, .relatedPlace)
    case .year:
      return isUpdate(pair) ? (.version, .versionUpdate) : (.related, .relatedYear)
    case .container: return (.related, .relatedContainer)
    }
  }

  /// Whether it is a review brought up to date, which keeps its article number: Cochrane's CD002273.
  ///
  /// A yearly report may begin on the same page by chance.
  private static func isUpdate(_ pair: PairComparison) -> Bool {
    let isNumbered = pair.a.pages?.isArticleNumber ?? false
    return isNumbered && pair.pages == .equal && pair.isSameContainer && pair.title.agrees
  }

  /// Whether it is one piece of work in two places: telling title, and authors or abstract.
  private static func isSameContent(_ pair: PairComparison) -> Bool {
    guard pair.hasTellingTitle else { return false }
    let isTitled = pair.title.agrees || !pair.title.marks.isEmpty || !pair.title.numbers.isEmpty
    return isTitled && pair.title.level != .different
      && (pair.authors.agrees || pair.abstract == .equal)
  }

  private static func twoDOIs(
    _ pair: PairComparison,
    _ contradictions: [Contradiction]
  ) -> (Kinship, DuplicateRule) {
    if let a = pair.a.doi, let b = pair.b.doi, a.withoutVersion == b.withoutVersion {
      return (.version, .versionUpdate)
    }
    let others = contradictions.filter { $0 != .doi && $0 != .pmid }
    let isOneText = pair.isSamePlace || pair.abstract == .equal && pair.isSameContainer
    if isPrintedTwice(pair, others) { return (.version, .versionSecondDOI) }
    return others.isEmpty && isOneText && pair.title.agrees
      ? (.version, .versionSecondDOI) : (.related, .relatedDOI)
  }

  /// Whether a journal printed it twice, word for word.
  private static func isPrintedTwice(_ pair: PairComparison, _ others: [Contradiction]) -> Bool {
    let isSame =
      pair.title.level == .equal && pair.title.substance >= 4 && pair.authors.level == .equal
      && pair.container == .equal && pair.a.abstract == pair.b.abstract
    return isSame && pair.a.abstract != nil
      && Set(others).isSubset(of: [.pages, .volume, .issue, .year])
  }

  private static func rule(of mark: TitleMark?) -> DuplicateRule {
    switch mark {
    case .correction: .relatedCorrection
    case .retraction: .relatedRetraction
    case .reply: .relatedReply
    case .protocol: .relatedProtocol
    case .update: .relatedUpdate
    case .comment, .part, nil: .relatedComment
    }
  }
}
