import ReviewModel

/// Understands the fields of one record of Web of Science.
///
/// Source: Clarivate, "Web of Science Core Collection Field Tags", and those of its other databases.
struct WoSInterpretation {
  private let source: WoSRecordText

  init(_ source: WoSRecordText) {
    self.source = source
  }

  func record(origin: Origin) -> Record {
    var record = Record(origin: origin)
    record.fields = source.rawFields
    record.type = WoSTypes.type(of: source)
    record.title = source["TI"] ?? source["FT"]
    record.container = container(of: record)
    record.authors = WoSPeople.authors(of: source)
    record.online = WoSDates.online(source)
    record.issued = WoSDates.issued(source) ?? record.online.map { PartialDate(year: $0.year) }
    record.volume = source["VL"]
    record.issue = source["IS"]
    record.pages = WoSPages.pages(of: source)
    readIdentifiers(into: &record)
    record.abstract = abstract
    record.keywords = WoSKeywords.keywords(of: source)
    record.language = language
    record.url = source["UR"].map { [$0] } ?? []
    record.relations = WoSRelations.relations(of: record, source)
    readPublisher(into: &record)
    return record
  }

  /// A book as a whole has its own title where its parts have the book's.
  private func container(of record: Record) -> String? {
    if record.type == .thesis { return nil }
    let own = source["SO"]
    if record.type == .book, own == record.title { return source["SE"] }
    return own ?? source["JI"] ?? source["J9"] ?? source["CT"]
  }

  private var abstract: String? {
    guard let first = source.field("AB") else { return nil }
    let others = source.fields.filter { $0.tag == "AB" && $0.first > first.first }
    guard !others.isEmpty else { return source.joined(first, WoSText.line) }
    return AbstractText.joined(([first] + others).compactMap { source.joined($0, WoSText.line) })
  }

  private var language: String? {
    source.firstLine("LA").flatMap { $0 == "English" ? "en" : LanguageCode.normalised($0.string) }
  }

  private func readIdentifiers(into record: inout Record) {
    record.doi = WoSIdentifiers.doi(of: source, isBook: record.type == .book)
    record.sourceID = source["UT"] ?? source["AN"]
    record.pmid = WoSIdentifiers.pmid(of: source)
    (record.issn, record.isbn) = WoSIdentifiers.serials(of: source)
  }

  private func readPublisher(into record: inout Record) {
    if record.type == .thesis {
      record.awardingBody = source["PU"]
    } else {
      record.publisher = source["PU"]
    }
  }
}
