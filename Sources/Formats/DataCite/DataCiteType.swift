import ReviewModel

/// The resource types of DataCite.
enum DataCiteType {
  /// The general type where it says what a report is; else those that DataCite derives for others.
  static func type(_ types: JSONElement?) -> RecordType {
    let free = types?.line("resourceType")?.lowercased() ?? ""
    switch types?.line("resourceTypeGeneral") ?? "" {
    case "JournalArticle", "DataPaper": return .article
    case "Dissertation": return .thesis
    case "Book", "ConferenceProceeding": return .book
    case "BookChapter": return .chapter
    case "ConferencePaper": return .conferencePaper
    case "Poster", "Presentation": return .conferenceAbstract
    case "Preprint": return .preprint
    case "Report": return .report
    case "Dataset": return .dataset
    case "StudyRegistration": return .protocol
    case "Text", "Other", "": break
    default: return .other
    }
    for (word, type) in words where free.contains(word) { return type }
    let derived = types?.line("citeproc", "schemaOrg") ?? ""
    return CSLTypes.type(derived, genre: free)
      .flatMap { $0 == .preprint && derived == "article" ? .other : $0 } ?? .other
  }

  private static let words: KeyValuePairs<String, RecordType> = [
    "thesis": .thesis, "dissertation": .thesis, "preprint": .preprint, "review": .review,
    "working paper": .report, "conference paper": .conferencePaper, "poster": .conferenceAbstract,
    "conference abstract": .conferenceAbstract, "proceedings": .conferencePaper,
    "journal article": .article, "article": .article, "chapter": .chapter, "report": .report,
    "book": .book, "blog": .webPage, "dataset": .dataset, "protocol": .protocol,
  ]
}
