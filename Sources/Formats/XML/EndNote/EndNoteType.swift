import ReviewModel

/// What kind of document an EndNote reference type is.
enum EndNoteType {
  /// The number counts; the name where there is none.
  static func recordType(_ element: XMLNode?, workType: String?) -> RecordType {
    let type = element?.number.flatMap { numbers[$0] }
    if let type, type != .other { return type }
    let name =
      element?.attribute(EndNoteName.name)?.string ?? EndNoteText.line(element) ?? ""
    if type == nil, let named = names[name.lowercased()], named != .other { return named }
    return described(workType ?? name) ?? type ?? .other
  }

  /// The number and name under which a type is written.
  static func written(_ type: RecordType) -> (number: Int, name: String) {
    switch type {
    case .article, .review: (17, "Journal Article")
    case .thesis: (32, "Thesis")
    case .chapter: (5, "Book Section")
    case .book: (6, "Book")
    case .report: (27, "Report")
    case .conferencePaper, .conferenceAbstract: (47, "Conference Paper")
    case .webPage: (12, "Web Page")
    case .dataset: (59, "Dataset")
    case .preprint, .protocol, .other: (13, "Generic")
    }
  }

  private static let numbers: [Int: RecordType] = [
    0: .article, 5: .chapter, 6: .book, 7: .chapter, 8: .conferencePaper, 10: .conferencePaper,
    12: .webPage, 13: .other, 17: .article, 19: .article, 23: .article, 27: .report, 28: .book,
    32: .thesis, 34: .other, 36: .other, 43: .article, 44: .book, 46: .report, 47: .conferencePaper,
    52: .chapter, 53: .chapter, 56: .webPage, 59: .dataset, 60: .chapter,
  ]

  private static let names: [String: RecordType] = [
    "journal article": .article, "electronic article": .article, "magazine article": .article,
    "newspaper article": .article, "book": .book, "edited book": .book, "electronic book": .book,
    "book section": .chapter, "electronic book section": .chapter, "encyclopedia": .chapter,
    "conference proceedings": .conferencePaper, "conference paper": .conferencePaper,
    "thesis": .thesis, "report": .report, "government document": .report, "web page": .webPage,
    "blog": .webPage, "dataset": .dataset, "preprint": .preprint,
  ]

  private static func described(_ text: String) -> RecordType? {
    let text = text.lowercased()
    if text.contains("preprint") { return .preprint }
    if text.contains("thesis") || text.contains("dissertation") { return .thesis }
    if text.contains("report") { return .report }
    return nil
  }
}
