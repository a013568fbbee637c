import ReviewModel

/// Understands the fields of one refer record.
///
/// Source: EndNote, "EndNote Import" (the tags), and refer(1) for the older ones.
struct ReferInterpretation {
  private let fields: TaggedFields
  private let type: RecordType

  init(_ raw: [RawField]) {
    fields = TaggedFields(raw)
    type = Self.type(fields)
  }

  func record(origin: Origin) -> Record {
    var record = Record(origin: origin)
    record.fields = RawFields(fields.all)
    record.type = type
    record.title = fields.line("T") ?? fields.line("!")
    record.container = container
    readPeople(into: &record)
    record.issued = issued
    record.volume = fields.line("V")
    record.issue = fields.line("N")
    record.pages = hasPageCount ? nil : fields.line("P").flatMap(PageRange.normalised)
    readIdentifiers(into: &record)
    record.abstract = fields.abstract("X")
    record.keywords = ReferKeywords.keywords(fields.values("K"))
    record.language = fields.lines("G").lazy.compactMap(LanguageCode.normalised).first
    record.url = fields.addresses("U", ">")
    record.labels = fields.values("Z", "<", "1", "2", "3", "4", "K", "F").filter(
      ScreeningMarks.stand
    )
    return record
  }

  /// By its name; without one by the fields that only some types have.
  private static func type(_ fields: TaggedFields) -> RecordType {
    if let named = DocumentKind.type(fields.lines("0")) {
      guard named == .article else { return named }
      return DocumentKind.type(fields.lines("9")) ?? named
    }
    if fields.line("0") != nil { return fields.holds("J") ? .article : .other }
    let hasIssue = fields.holds("V") || fields.holds("N")
    if fields.holds("J") || fields.holds("B") && hasIssue { return .article }
    guard let book = fields.line("B") else { return fields.holds("I") ? .book : .other }
    return DocumentKind.type(book) == .conferencePaper ? .conferencePaper : .chapter
  }

  /// Of books and theses `%P` says how many pages they have.
  private var hasPageCount: Bool { type == .book || type == .thesis }

  private var container: String? {
    let own = type == .thesis ? [] : fields.lines("B").filter { !isYear($0) }
    // A journal may stand in two scripts; databases know it by the Latin one.
    let journals = fields.lines("J")
    let journal = journals.first { $0.utf8.allSatisfy { $0 < 0x80 } } ?? journals.first
    switch type {
    case .thesis: return nil
    case .article, .review, .preprint: return journal ?? own.first
    case .book: return own.first ?? fields.line("S") ?? journal
    default: return own.first ?? journal
    }
  }

  private func readPeople(into record: inout Record) {
    record.authors = fields.values("A").flatMap(ReferPeople.people)
    if record.authors.isEmpty { record.authors = fields.values("E").flatMap(ReferPeople.people) }
    record.publisher = type == .thesis ? nil : fields.line("I")
    guard type == .thesis else { return }
    record.awardingBody = fields.line("I")
    record.degree = fields.line("9")
    record.supervisors = fields.values("Y").flatMap(ReferPeople.people)
  }

  private var issued: PartialDate? {
    let years = fields.values("D").compactMap { DateText.parsed($0) }
    let days = fields.values("8").compactMap { DateText.parsed($0, year: years.first?.year) }
    if let year = years.first {
      return days.first { $0.year == year.year && ($0.month != nil || year.month == nil) } ?? year
    }
    // Open Journal Systems puts the year where others put the book.
    return days.first ?? fields.lines("B").first(where: isYear).flatMap { DateText.parsed($0) }
  }

  private func isYear(_ text: String) -> Bool {
    text.utf8.count == 4 && text.utf8.allSatisfy(ASCII.isDigit)
  }

  private func readIdentifiers(into record: inout Record) {
    record.doi = fields.doi("R", "M", "U", ">")
    let serials = fields.serials("@")
    record.issn = serials.issn
    record.isbn = serials.isbn
    let accession = fields.lines("M").first { DOI.normalised($0) == nil }
    let database = fields.values("W", "~").joined(separator: " ").lowercased()
    if database.contains("pubmed") || database.contains("medline") {
      record.pmid = fields.pmid("M")
    }
    record.sourceID = accession ?? fields.line("F")
  }
}
