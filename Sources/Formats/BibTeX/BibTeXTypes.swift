import ReviewModel

/// The types of BibTeX and BibLaTeX, and what they are to us.
enum BibTeXTypes {
  /// Whether a word is a type that we know, in whatever case.
  static func isKnown(_ word: ByteText) -> Bool {
    word.count < 30 && table[word.string.lowercased()] != nil
  }

  /// The type of a record, with a second opinion from the field `type`.
  static func type(of values: BibTeXValues, doi: String?) -> RecordType {
    let declared = table[values.type] ?? .other
    let kind = values.line(.type)?.lowercased() ?? ""
    if kind.isEmpty {
      return isPreprint(values, declared, doi) ? .preprint : settled(declared, values)
    }
    // `Article; Proceedings Paper` was presented, and appeared in a journal.
    if let second = second(kind), declared != .thesis,
      declared == .other || second != .article && !kind.hasPrefix("article;")
    {
      return second
    }
    return isPreprint(values, declared, doi) ? .preprint : settled(declared, values)
  }

  /// Whether a type is a part of a book or of proceedings, whose title is the container.
  static func isPart(_ type: String) -> Bool { parts.contains(type) }

  private static let parts: Set<String> = [
    "inbook", "incollection", "inproceedings", "conference", "inreference", "bookinbook",
    "suppbook", "suppcollection", "inbookchapter", "chapter", "entry",
  ]

  private static let table: [String: RecordType] = [
    "article": .article, "suppperiodical": .article, "magazine": .article, "newspaper": .article,
    "journal": .article, "journalarticle": .article, "review": .article, "periodical": .book,
    "book": .book, "mvbook": .book, "collection": .book, "mvcollection": .book, "booklet": .book,
    "reference": .book, "mvreference": .book, "proceedings": .book, "mvproceedings": .book,
    "ebook": .book, "inbook": .chapter, "incollection": .chapter, "bookinbook": .chapter,
    "suppbook": .chapter, "suppcollection": .chapter, "inreference": .chapter, "entry": .chapter,
    "chapter": .chapter, "inproceedings": .conferencePaper, "conference": .conferencePaper,
    "phdthesis": .thesis, "mastersthesis": .thesis, "thesis": .thesis, "bachelorsthesis": .thesis,
    "masterthesis": .thesis, "dissertation": .thesis, "techreport": .report, "report": .report,
    "standard": .report, "legislation": .other, "manual": .report, "online": .webPage,
    "electronic": .webPage, "www": .webPage, "webpage": .webPage, "website": .webPage,
    "dataset": .dataset, "data": .dataset, "misc": .other, "unpublished": .other, "patent": .other,
    "software": .other, "preprint": .preprint, "set": .other, "xdata": .other, "artwork": .other,
    "audio": .other, "bibnote": .other, "commentary": .other, "image": .other,
    "jurisdiction": .other, "legal": .other, "letter": .other, "movie": .other, "music": .other,
    "performance": .other, "video": .other, "custom": .other, "presentation": .other,
    "talk": .other, "poster": .conferenceAbstract,
  ]

  /// What `type` says of Scopus, Web of Science, theses and screening tools.
  private static func second(_ kind: String) -> RecordType? {
    if let type = kinds[kind] ?? (kind.hasPrefix("review;") ? .review : nil) { return type }
    let words: [(StaticString, RecordType)] = [
      ("THESIS", .thesis), ("DISSERTATION", .thesis), ("MEETING ABSTRACT", .conferenceAbstract),
      ("CONFERENCE ABSTRACT", .conferenceAbstract), ("CONFERENCE PAPER", .conferencePaper),
      ("PROCEEDINGS PAPER", .conferencePaper), ("BOOK CHAPTER", .chapter),
      // A review of a book or a conference is no review of studies.
      ("SYSTEMATIC REVIEW", .review), ("REVIEW ARTICLE", .review),
      ("PREPRINT", .preprint), ("PROTOCOL", .protocol), ("DATA SET", .dataset),
    ]
    return words.first { ASCIISearch.holds($0.0, in: kind) }?.1
  }

  private static let kinds: [String: RecordType] = [
    "article": .article, "journal article": .article, "review": .review, "dataset": .dataset,
    "conference paper": .conferencePaper, "book chapter": .chapter, "article; review": .review,
  ]

  /// Something on a server of preprints that no journal has.
  private static func isPreprint(
    _ values: BibTeXValues,
    _ declared: RecordType,
    _ doi: String?
  ) -> Bool {
    guard [.article, .other, .webPage].contains(declared) else { return false }
    if let doi, RISTypes.isOnPreprintServer(doi) { return true }
    if let journal = values.line(.journalTitle, .journal) {
      return ByteText.lending(journal) { journal in
        preprintServers.contains { journal.begins(capitals: $0) }
      }
    }
    guard values.has(.eprint), let server = values.line(.eprintType)?.lowercased() else {
      return false
    }
    return ["arxiv", "biorxiv", "medrxiv", "psyarxiv"].contains(server)
  }

  private static let preprintServers: [StaticString] = [
    "ARXIV", "BIORXIV", "MEDRXIV", "PSYARXIV", "SSRN",
  ]

  private static func settled(_ declared: RecordType, _ values: BibTeXValues) -> RecordType {
    guard declared == .other, table[values.type] == nil || values.type == "misc",
      values.has(.journal) || values.has(.journalTitle)
    else { return declared }
    return .article
  }
}
