import ReviewModel

/// What kind of document genre, kind of resource and host make of a description in MODS.
struct MODSType {
  private let genres: [String]
  private let resource: String
  private let host: XMLElement?
  private let isMonograph: Bool

  init(_ mods: XMLElement, host: XMLElement?) {
    genres = mods.texts("genre").map { $0.lowercased() }
    resource = mods.text("typeOfResource")?.lowercased() ?? ""
    self.host = host
    isMonograph = mods.texts("originInfo", "issuance").contains {
      ["monographic", "single unit", "multipart monograph"].contains($0)
    }
  }

  var recordType: RecordType {
    for genre in genres {
      if let type = Self.types[genre.filter { $0 != "-" }] { return type }
    }
    for (word, type) in Self.words where genres.contains(where: { $0.contains(word) }) {
      return type
    }
    if let host { return hostType(host) }
    guard resource.isEmpty || resource == "text" else { return .other }
    return isMonograph ? .book : .other
  }

  /// Journals go on, and have an ISSN; books end.
  private func hostType(_ host: XMLElement) -> RecordType {
    let genres = host.texts("genre").map { $0.lowercased() }
    if genres.contains(where: { $0.contains("conference") || $0.contains("proceeding") }) {
      return .conferencePaper
    }
    let goesOn = host.texts("originInfo", "issuance").contains {
      $0 == "continuing" || $0 == "serial"
    }
    let isJournal = genres.contains {
      ["journal", "periodical", "magazine", "newspaper", "serial"]
        .contains(where: $0.contains)
    }
    let numbers = MODSIdentifiers(host)
    if isJournal || goesOn || !numbers.issn.isEmpty { return .article }
    let hasPublisher = host.first("originInfo", "publisher") != nil
    return hasPublisher || !numbers.isbn.isEmpty || genres.contains("book") ? .chapter : .article
  }

  private static let types: [String: RecordType] = [
    "article": .article, "journal article": .article, "journalarticle": .article,
    "review": .review, "review article": .review, "thesis": .thesis, "theses": .thesis,
    "dissertation": .thesis, "academic dissertation": .thesis, "book": .book,
    "book chapter": .chapter, "booksection": .chapter, "book section": .chapter,
    "conference publication": .book, "conference paper": .conferencePaper,
    "conferencepaper": .conferencePaper, "inproceedings": .conferencePaper,
    "conference poster": .conferenceAbstract, "poster": .conferenceAbstract,
    "report": .report, "technical report": .report, "government publication": .report,
    "working paper": .report, "preprint": .preprint, "web site": .webPage, "webpage": .webPage,
    "website": .webPage, "web page": .webPage, "dataset": .dataset,
  ]

  /// Longer names, such as `Thesis (Ph.D.)`, `bachelor thesis` and `Doctoral dissertation`.
  private static let words: [(String, RecordType)] = [
    ("thesis", .thesis), ("dissertation", .thesis), ("chapter", .chapter),
    ("conference paper", .conferencePaper), ("proceedings paper", .conferencePaper),
    ("technical report", .report), ("research report", .report), ("research article", .article),
  ]
}
