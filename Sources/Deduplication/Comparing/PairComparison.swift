import ReviewModel

/// Two records laid side by side, field by field.
struct PairComparison: Sendable {
  let a: RecordForm
  let b: RecordForm
  let title: TitleComparison
  let authors: AuthorComparison
  let year: YearComparison
  let container: ContainerComparison.Level
  let volume: NumberComparison
  let issue: NumberComparison
  let pages: PageComparison
  let doi: IdentifierComparison
  let pmid: IdentifierComparison
  let pmcid: IdentifierComparison
  let isbn: IdentifierComparison
  let abstract: AbstractComparison

  init(_ a: RecordForm, _ b: RecordForm) {
    self.init(a, b, TitleComparison(a, b))
  }

  /// Compares two records of which the titles have been compared.
  init(_ a: RecordForm, _ b: RecordForm, _ title: TitleComparison) {
    self.a = a
    self.b = b
    self.title = title
    authors = AuthorComparison(a.authors, b.authors)
    year = YearComparison(a.years, b.years)
    container = ContainerComparison(a, b).level
    volume = NumberComparison.ofVolumes(a.issue, b.issue)
    issue = NumberComparison.ofIssues(a.issue, b.issue)
    pages = PageComparison(a.pages, b.pages)
    doi = IdentifierComparison(a.doi, b.doi)
    pmid = IdentifierComparison(a.pmid, b.pmid)
    pmcid = IdentifierComparison(a.pmcid, b.pmcid)
    isbn = Self.compareISBN(a.isbn, b.isbn)
    abstract = AbstractComparison(a.abstract, b.abstract)
  }

  /// Whether an identifier that belongs to one report is the same.
  var hasSameIdentifier: Bool { doi == .equal || pmid == .equal || pmcid == .equal }

  /// Whether volume and first page are the same: the place where one article begins.
  var isSamePlace: Bool {
    guard hasSamePage, a.pages?.isOwnCount == false else { return false }
    return volume == .equal || volume != .different && year == .equal && isSameContainer
  }

  /// Whether the first page is the same; with another last page only under the same title.
  private var hasSamePage: Bool {
    pages == .equal || pages == .otherEnd && title.agrees
  }

  /// Whether it is one journal, book or series, perhaps under a longer name.
  var isSameContainer: Bool { container == .equal || container == .contained }

  /// Whether the place is the same in every respect, down to the last page.
  var isSameInPlace: Bool {
    isSamePlace && pages == .equal && year == .equal && isSameContainer
  }

  /// Whether first and last page are the same, and not the same page.
  var isSameRange: Bool {
    guard pages == .equal, let left = a.pages, let right = b.pages, let end = left.end else {
      return false
    }
    return end > left.start && right.end == end
  }

  /// Whether it is the same range of pages in the same volume of the same container and year.
  var isSameThroughout: Bool {
    isSameInPlace && isSameRange && volume == .equal && issue != .different
  }

  /// Whether it is the same range of pages in the same issue, which may count them from one.
  var isSameInIssue: Bool {
    isSameRange && volume == .equal && issue == .equal && year == .equal && isSameContainer
  }

  /// Whether neither record has authors, as editorials and news often have none.
  var isNameless: Bool { a.authors.isEmpty && b.authors.isEmpty }

  /// Whether nothing but title, authors and year can be compared.
  var isUnplaced: Bool { container == .missing && pages == .missing && abstract == .missing }

  /// Whether the same names stand in another order, where nothing but title and year is known beside.
  var isReordered: Bool { authors.agrees && !authors.isInOrder && isUnplaced }

  /// Whether a year lies between them, and nothing says in which issue they stand.
  var isAdjacentAlone: Bool {
    year == .adjacent && pages == .missing && volume != .equal && abstract != .equal
      && !hasSameIdentifier
  }

  /// Whether the titles identify a report at all.
  var hasTellingTitle: Bool { title.substance >= 2 }

  private static func compareISBN(_ a: [String], _ b: [String]) -> IdentifierComparison {
    guard !a.isEmpty, !b.isEmpty else { return .missing }
    return a.contains(where: b.contains) ? .equal : .different
  }
}
