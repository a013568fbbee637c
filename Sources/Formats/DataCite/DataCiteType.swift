import ReviewModel

/// The resource types of DataCite.
enum DataCiteType {
  /// The general type where it says what a report is; else those that DataCite derives for others.
  static func type(_ types: JSONElement) -> RecordType {
    let free = types.line("resourceType")?.lowercased() ?? ""
    if let type = general(types.line("resourceTypeGeneral") ?? "") { return type }
    for (word, type) in words where free.contains(word) { return type }
    let derived = types.line("citeproc", "schemaOrg") ?? ""
    return CSLTypes.type(derived, genre: free)
      .flatMap { $0 == .preprint && derived == "article" ? .other : $0 } ?? .other
  }

  /// What a general type says; nil for those that say nothing.
  static func general(_ name: String) -> RecordType? {
    switch name {
    case "JournalArticle", "DataPaper", "Article": .article
    case "Dissertation": .thesis
    case "Book", "ConferenceProceeding", "Proceedings": .book
    case "BookChapter", "BookSection": .chapter
    case "ConferencePaper", "ProceedingsArticle": .conferencePaper
    case "Poster", "Presentation": .conferenceAbstract
    case "Preprint": .preprint
    case "Report": .report
    case "Dataset": .dataset
    case "StudyRegistration": .protocol
    case "BlogPost", "WebPage": .webPage
    case "Text", "Other", "": nil
    default: .other
    }
  }

  private static let words: KeyValuePairs<String, RecordType> = [
    "thesis": .thesis, "dissertation": .thesis, "preprint": .preprint, "review": .review,
    "working paper": .report, "conference paper": .conferencePaper, "poster": .conferenceAbstract,
    "conference abstract": .conferenceAbstract, "proceedings": .conferencePaper,
    "journal article": .article, "article": .article, "chapter": .chapter, "report": .report,
    "book": .book, "blog": .webPage, "dataset": .dataset, "protocol": .protocol,
  ]
}
