import ReviewModel

/// Understands the fields of one record from Ovid, by their tags or their names.
struct OvidInterpretation {
  private let fields: TaggedFields
  private let type: RecordType
  private let source: OvidSource

  init(_ raw: [RawField]) {
    fields = TaggedFields(raw)
    type = Self.type(fields)
    source = OvidSource(fields.line("SO", "Source") ?? "")
  }

  func record(origin: Origin) -> Record {
    var record = Record(origin: origin)
    record.fields = RawFields(fields.all)
    record.type = type
    record.title = fields.line("TI", "Title").flatMap(Self.title)
    record.container = container
    readPeople(into: &record)
    record.online = online
    record.issued = issued
    record.volume = fields.line("VO", "VI", "Volume") ?? source.volume
    record.issue = fields.line("IP", "Issue/Part", "Issue") ?? source.issue
    record.pages = pages
    readIdentifiers(into: &record)
    record.abstract = fields.abstract("AB", "Abstract")
    record.keywords = OvidKeywords.keywords(fields)
    record.language = fields.line("LG", "LA", "Language").flatMap(LanguageCode.normalised)
    record.url = fields.addresses(
      "XL",
      "XP",
      "UR",
      "JL",
      "IU",
      "Link to the Ovid Full Text or citation"
    )
    readPublisher(into: &record)
    return record
  }

  private static func type(_ fields: TaggedFields) -> RecordType {
    let stated = fields.lines("PT", "Publication Type", "DT", "Document Type", "FO")
    if stated.contains(where: { $0.lowercased().hasPrefix("patent") }) { return .other }
    if let named = DocumentKind.type(stated), named != .article { return named }
    if fields.line("DB", "Database")?.hasPrefix("Books@Ovid") ?? false { return .book }
    // Journals@Ovid gives the kind behind the title: `Title. [Review]`
    let title = fields.line("TI", "Title") ?? ""
    let isReview = ["[review]", "[systematic review]"].contains(where: title.lowercased().hasSuffix)
    if isReview { return .review }
    return fields.holds("BT") && !fields.holds("SO") ? .book : .article
  }

  /// The title without what Ovid adds in brackets, such as `[Article]`.
  private static func title(_ line: String) -> String? {
    var title = line[...]
    for _ in 0..<3 {
      let trimmed = title.trimmingBlanks
      let rest = trimmed.hasSuffix("].") ? trimmed.dropLast(2) : trimmed.dropLast(1)
      guard trimmed.hasSuffix("]") || trimmed.hasSuffix("]."), let open = rest.lastIndex(of: "["),
        open > rest.startIndex, added(rest[rest.index(after: open)...])
      else { break }
      title = Substring(rest[..<open].trimmingBlanks)
    }
    return title.isEmpty ? nil : String(title)
  }

  private static func added(_ word: Substring) -> Bool {
    let word = word.lowercased()
    return ["references", "miscellaneous", "report", "reports", "meeting abstract", "retraction"]
      .contains(word) || DocumentKind.type(word) != nil && word.utf8.count < 40
  }

  private var container: String? {
    switch type {
    case .thesis: return nil
    case .book: return fields.holds("BT") ? nil : source.container
    default: break
    }
    if let own = fields.line("JN", "JT", "NJ", "Journal Name", "NLM Journal Name") { return own }
    if let source = source.container { return source }
    return fields.line("BT", "Book Title").map { book in
      let own = OvidSource.withoutEditors(book)
      // Zoological Record goes on with the publisher.
      let publisher = fields.line("PB").flatMap { own.firstRange(of: $0) }
      let name = publisher.map { own[..<$0.lowerBound] } ?? own[...]
      return name.trimmingBlanks
    }
  }

  private func readPeople(into record: inout Record) {
    let full = fields.values("FA", "FAU", "Authors Full Name")
    let named = full.isEmpty ? fields.values("AU", "Author", "Authors") : full
    record.authors = named.flatMap(OvidPeople.people)
    if record.authors.isEmpty {
      record.authors = fields.values("ED", "Editor").flatMap(OvidPeople.people)
    }
    if type == .thesis { record.supervisors = fields.values("AV").flatMap(OvidPeople.people) }
  }

  /// The day of publication ahead of print.
  private var online: PartialDate? {
    if let own = fields.line("EP").flatMap({ DateText.parsed($0) }) { return own }
    guard let status = fields.line("Status", "ST"), status.lowercased().hasPrefix("publish ahead")
    else { return nil }
    return DateText.parsed(status)
  }

  private var issued: PartialDate? {
    let year = fields.line("YR", "Year of Publication").flatMap { DateText.parsed($0) }
    let days =
      fields.lines("DP", "Date of Publication").compactMap { DateText.parsed($0) }
      + [source.date.flatMap { DateText.parsed($0) }].compactMap(\.self)
    guard let year else { return days.first ?? online.map { PartialDate(year: $0.year) } }
    return days.first { $0.year == year.year && $0.month != nil } ?? year
  }

  private var pages: String? {
    guard type != .book else { return nil }
    if let own = fields.line("PG", "Page", "Pagination").flatMap(PageRange.normalised) {
      return own
    }
    let chapter = fields.line("BT").flatMap { book in
      book.firstRange(of: "Chapter pagination:").map { String(book[$0.upperBound...]) }
    }
    return (chapter.map { $0.filter { $0 != "." } } ?? source.pages).flatMap(PageRange.normalised)
  }

  private func readIdentifiers(into record: inout Record) {
    record.doi = fields.doi("DO", "DI", "DOI Number", "DOI", "Digital Object Identifier")
    let serials = fields.serials(
      "IS",
      "IL",
      "IT",
      "IB",
      "ISSN",
      "ISSN Print",
      "ISSN Electronic",
      "ISBN"
    )
    record.issn = serials.issn
    record.isbn = serials.isbn
    record.pmid = fields.pmid("PM", "PMID")
    let database = fields.line("DB", "Database")?.lowercased() ?? ""
    if record.pmid == nil, database.contains("medline") {
      record.pmid = fields.pmid("UI", "Unique Identifier")
    }
    let accession = fields.line("AN", "Accession Number", "UI", "Unique Identifier")
    // PsycINFO writes the kind of document before its number.
    record.sourceID = accession.flatMap { $0.split(separator: ":").last }.map { number in
      let number = number.trimmingBlanks
      return number.hasSuffix(".") ? String(number.dropLast()) : number
    }
  }

  private func readPublisher(into record: inout Record) {
    let publisher = fields.line("PB", "PU", "PI", "Publisher")
    guard type == .thesis else {
      record.publisher = publisher
      return
    }
    record.awardingBody = fields.line("IN", "Institution") ?? publisher
  }
}
