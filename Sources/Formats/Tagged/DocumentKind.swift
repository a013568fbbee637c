import ReviewModel

/// The words by which databases and reference managers name kinds of documents.
enum DocumentKind {
  /// The type that a name such as `Journal Article` or `Book, Section` stands for; nil where it is
  /// not known.
  static func type(_ name: String) -> RecordType? {
    let name = name.lowercased()
    if name.isEmpty || ignored.contains(where: name.contains) { return nil }
    // A review of a book is no review of studies, and a report of a case no report.
    let isPlain = !articles.contains(where: name.contains)
    return table.first { words, type in
      (isPlain || type == .article) && words.contains(where: name.contains)
    }?.type
  }

  /// The most particular type that several names give.
  static func type(_ names: [String]) -> RecordType? {
    let found = names.compactMap(type)
    return found.first { $0 != .article } ?? found.first
  }

  private static let ignored = ["patent", "computer program", "film", "video", "music", "software"]

  private static let articles = [
    "book review", "case report", "case study", "peer review", "review of book", "brief report",
    "report of", "newspaper", "magazine", "reports of",
  ]

  /// The most particular first.
  private static let table: [(words: [String], type: RecordType)] = [
    (["preprint"], .preprint),
    (["protocol"], .protocol),
    (["meeting abstract", "conference abstract", "abstract only"], .conferenceAbstract),
    (["conference", "proceeding", "meeting", "congress", "symposium"], .conferencePaper),
    (["thesis", "dissertation", "theses"], .thesis),
    (["section", "chapter", "encyclopedia", "dictionary"], .chapter),
    (["data set", "dataset"], .dataset),
    (["review", "meta-analysis", "meta analysis"], .review),
    (["book", "monograph"], .book),
    (["web page", "website", "web site", "blog", "internet", "online multimedia"], .webPage),
    (["report", "government document", "standard", "guideline"], .report),
    (
      [
        "journal", "article", "newspaper", "magazine", "letter", "editorial", "note", "comment",
        "erratum", "serial", "case", "book review",
      ],
      .article
    ),
  ]
}
