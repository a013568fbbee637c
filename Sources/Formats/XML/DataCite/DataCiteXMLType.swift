import ReviewModel

/// What kind of document DataCite's types make of a resource.
struct DataCiteXMLType {
  private let general: String
  private let words: String

  init(_ resource: XMLElement) {
    let type = resource.first("resourceType")
    general = type?[attribute: "resourceTypeGeneral"] ?? ""
    words = type?.text?.lowercased() ?? ""
  }

  var recordType: RecordType {
    if let type = Self.generals[general] { return type }
    for (word, type) in Self.words where words.contains(word) { return type }
    return .other
  }

  private static let generals: [String: RecordType] = [
    "JournalArticle": .article, "DataPaper": .article, "Dissertation": .thesis, "Book": .book,
    "BookChapter": .chapter, "ConferencePaper": .conferencePaper,
    "ConferenceProceeding": .conferencePaper, "Preprint": .preprint, "Report": .report,
    "Dataset": .dataset, "StudyRegistration": .protocol, "Website": .webPage,
    "OutputManagementPlan": .report, "Standard": .report,
  ]

  /// The most particular first.
  private static let words: KeyValuePairs<String, RecordType> = [
    "thesis": .thesis, "dissertation": .thesis, "preprint": .preprint, "chapter": .chapter,
    "book section": .chapter, "poster": .conferenceAbstract, "conference": .conferencePaper,
    "proceedings": .conferencePaper, "systematic review": .review, "article": .article,
    "blog": .webPage, "web": .webPage, "report": .report, "working paper": .report, "book": .book,
    "protocol": .protocol, "registration": .protocol, "dataset": .dataset,
  ]
}
