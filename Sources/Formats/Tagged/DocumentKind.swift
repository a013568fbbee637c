import ReviewModel

/// The words by which databases and reference managers name kinds of documents.
enum DocumentKind {
  /// The type that a name such as `Journal Article` or `Book, Section` stands for; nil where it is
  /// not known.
  static func type(_ name: String) -> RecordType? {
    ByteText.lending(name) { type($0) }
  }

  private static func type(_ name: ByteText) -> RecordType? {
    if name.isEmpty || stands(oneOf: ignored, in: name) { return nil }
    // A review of a book is no review of studies, and a report of a case no report.
    let isPlain = !stands(oneOf: articles, in: name)
    return table.first { words, type in
      (isPlain || type == .article) && stands(oneOf: words, in: name)
    }?.type
  }

  private static func stands(oneOf words: [StaticString], in name: ByteText) -> Bool {
    words.contains { name.holds(capitals: $0) }
  }

  /// The most particular type that several names give.
  static func type(_ names: [String]) -> RecordType? {
    let found = names.compactMap(type)
    return found.first { $0 != .article } ?? found.first
  }

  private static let ignored: [StaticString] = [
    "PATENT", "COMPUTER PROGRAM", "FILM", "VIDEO", "MUSIC", "SOFTWARE",
  ]

  private static let articles: [StaticString] = [
    "BOOK REVIEW", "CASE REPORT", "CASE STUDY", "PEER REVIEW", "REVIEW OF BOOK", "BRIEF REPORT",
    "REPORT OF", "NEWSPAPER", "MAGAZINE", "REPORTS OF",
  ]

  /// The most particular first.
  private static let table: [(words: [StaticString], type: RecordType)] = [
    (["PREPRINT"], .preprint),
    (["PROTOCOL"], .protocol),
    (["MEETING ABSTRACT", "CONFERENCE ABSTRACT", "ABSTRACT ONLY"], .conferenceAbstract),
    (["CONFERENCE", "PROCEEDING", "MEETING", "CONGRESS", "SYMPOSIUM"], .conferencePaper),
    (["THESIS", "DISSERTATION", "THESES"], .thesis),
    (["SECTION", "CHAPTER", "ENCYCLOPEDIA", "DICTIONARY"], .chapter),
    (["DATA SET", "DATASET"], .dataset),
    (["REVIEW", "META-ANALYSIS", "META ANALYSIS"], .review),
    (["BOOK", "MONOGRAPH"], .book),
    (["WEB PAGE", "WEBSITE", "WEB SITE", "BLOG", "INTERNET", "ONLINE MULTIMEDIA"], .webPage),
    (["REPORT", "GOVERNMENT DOCUMENT", "STANDARD", "GUIDELINE"], .report),
    (
      [
        "JOURNAL", "ARTICLE", "NEWSPAPER", "MAGAZINE", "LETTER", "EDITORIAL", "NOTE", "COMMENT",
        "ERRATUM", "SERIAL", "CASE", "BOOK REVIEW",
      ],
      .article
    ),
  ]
}
