import ReviewModel

/// What kind of document an EndNote reference type is.
enum EndNoteType {
  /// The number counts; the name where there is none.
  static func recordType(_ element: XMLElement?, workType: String?) -> RecordType {
    let text = EndNoteText.line(element)
    let name = element?[attribute: "name"] ?? text ?? ""
    let type = text.flatMap(Int.init).flatMap { numbers[$0] } ?? names[name.lowercased()]
    if let type, type != .other { return type }
    return named(workType ?? name) ?? type ?? .other
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

  private static func named(_ name: String) -> RecordType? {
    let name = name.lowercased()
    if name.contains("preprint") { return .preprint }
    if name.contains("thesis") || name.contains("dissertation") { return .thesis }
    if name.contains("report") { return .report }
    return nil
  }
}
