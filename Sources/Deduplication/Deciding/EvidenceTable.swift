/// What each finding says for or against two records being of one report.
///
/// Weights are in half bits, roughly: two points more make it twice as likely. They are set by hand
/// from how often a finding occurs among records of one report and among others that come near;
/// a field that is missing says nothing, so that sparse records need stronger titles and authors.
enum EvidenceTable {
  /// The sum of everything that two records say for and against their being of one report.
  static func score(of pair: PairComparison) -> Int {
    weight(of: pair.title) + weight(ofAuthors: pair) + weight(ofYear: pair)
      + weight(of: pair.container) + weight(ofVolume: pair.volume) + weight(ofIssue: pair.issue)
      + weight(ofPages: pair) + weight(ofISBN: pair.isbn) + weight(of: pair.abstract)
      + weight(ofIdentifier: pair.doi) + weight(ofIdentifier: pair.pmid)
      + weight(ofIdentifier: pair.pmcid)
  }

  static func weight(of title: TitleComparison) -> Int {
    switch title.level {
    // The more words of weight a title has, the less often another report has it too.
    case .equal: substance[min(title.substance, substance.count - 1)]
    // Slips occur in copies, and one word of another report can look like a slip.
    case .near: substance[min(title.substance, substance.count - 1)] - 1
    // Subtitles are dropped by some sources, but series share their main titles.
    case .contained: substance[min(title.substance, substance.count - 1)] - 3
    // Reports of one group of authors often have similar titles.
    case .similar: min(title.substance / 2, title.similarity >= 0.85 ? 4 : 2)
    // Two records of one report rarely have different titles in one language.
    case .different: -8
    case .incomparable, .missing: 0
    }
  }

  /// Names and a title alone must be the same names in the same order, or cut off behind the first.
  ///
  /// The abstract of a meeting has the title of the later article, but rarely just its authors.
  static func weight(ofAuthors pair: PairComparison) -> Int {
    let known = weight(of: pair.authors)
    return pair.isReordered ? min(known, 3) : known
  }

  static func weight(of authors: AuthorComparison) -> Int {
    switch authors.level {
    // A group of authors writes few reports, a single author many.
    case .equal: [0, 4, 6, 7, 8][min(authors.shared, 4)]
    case .included: [0, 3, 5, 6, 7][min(authors.shared, 4)]
    // Names are misspelt and left out, and groups change from report to report.
    case .overlapping: 2
    case .touching: 0
    case .disjoint: -8
    case .missing: 0
    }
  }

  static func weight(of year: YearComparison) -> Int {
    switch year {
    // A tenth of all reports shares the year.
    case .equal: 2
    // Online and in print.
    case .adjacent: -1
    case .apart(let gap): max(-6, -1 - gap)
    case .missing: 0
    }
  }

  /// Where nothing says in which issue it stands, a year between two records is more likely that
  /// between a meeting and its article than that between an early view and its issue.
  static func weight(ofYear pair: PairComparison) -> Int {
    guard pair.isAdjacentAlone else { return weight(of: pair.year) }
    return pair.isSameContainer ? -3 : -5
  }

  static func weight(of container: ContainerComparison.Level) -> Int {
    switch container {
    case .equal: 3
    case .contained: 2
    case .similar: 1
    // Translated and renamed journals differ in name.
    case .different: -2
    // `SIGMOD Conference` is the `International Conference on Management of Data`.
    case .otherMeeting, .missing: 0
    }
  }

  static func weight(ofVolume volume: NumberComparison) -> Int {
    switch volume {
    case .equal: 2
    case .different: -3
    case .incomparable, .missing: 0
    }
  }

  static func weight(ofIssue issue: NumberComparison) -> Int {
    switch issue {
    case .equal: 1
    case .different: -1
    case .incomparable, .missing: 0
    }
  }

  /// First and last page are shared by no two reports of several pages, as far as one knows.
  static func weight(ofPages pair: PairComparison) -> Int {
    weight(of: pair.pages) + (pair.isSameRange ? 3 : 0)
  }

  static func weight(of pages: PageComparison) -> Int {
    switch pages {
    // A first page is shared by one report in hundreds.
    case .equal: 5
    // Discussions are counted with an article or without.
    case .otherEnd, .similar: 4
    case .incomparable: -1
    case .overlapping: -1
    case .apart: -4
    case .missing: 0
    }
  }

  static func weight(ofIdentifier identifier: IdentifierComparison) -> Int {
    switch identifier {
    // Made to be unique; but pasted to the wrong record, and shared by all abstracts of a meeting.
    case .equal: 12
    case .contained: 0
    // Some reports have two.
    case .different: -6
    case .missing: 0
    }
  }

  static func weight(ofISBN isbn: IdentifierComparison) -> Int {
    // All chapters of a book have its ISBN; editions and bindings have several.
    isbn == .equal ? 2 : 0
  }

  static func weight(of abstract: AbstractComparison) -> Int {
    switch abstract {
    // Nobody writes the same hundred words twice, but in a report's versions.
    case .equal: 8
    case .similar: 4
    case .different: -3
    case .missing: 0
    }
  }

  /// For titles of 0, 1, 2 … words of weight: up to three are a heading that may come again, from
  /// seven on nobody but the authors has used just these.
  private static let substance = [0, 2, 4, 6, 9, 10, 11, 12]
}
