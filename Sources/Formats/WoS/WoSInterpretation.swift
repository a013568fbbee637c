import ReviewModel

/// Understands the fields of one record of Web of Science.
///
/// Source: Clarivate, "Web of Science Core Collection Field Tags", and those of its other databases.
struct WoSInterpretation {
  let raw: TaggedRecord

  func record(origin: Origin) -> Record {
    var record = Record(origin: origin)
    record.fields = raw.rawFields
    record.type = WoSTypes.type(of: raw)
    record.title = raw.line("TI") ?? raw.line("FT")
    record.container = container(of: record)
    record.authors = WoSPeople.authors(of: raw)
    record.online = WoSDates.online(raw)
    record.issued = WoSDates.issued(raw) ?? record.online.map { PartialDate(year: $0.year) }
    record.volume = raw.line("VL")
    record.issue = raw.line("IS")
    record.pages = WoSPages.pages(of: raw)
    readIdentifiers(into: &record)
    record.abstract = abstract
    record.keywords = WoSKeywords.keywords(of: raw)
    record.language = raw.first("LA").flatMap(LanguageCode.normalised)
    record.url = raw.line("UR").map { [$0] } ?? []
    record.relations = WoSRelations.relations(of: record, raw)
    readPublisher(into: &record)
    return record
  }

  /// A book as a whole has its own title where its parts have the book's.
  private func container(of record: Record) -> String? {
    if record.type == .thesis { return nil }
    let own = raw.line("SO")
    if record.type == .book, own == record.title { return raw.line("SE") }
    return own ?? raw.line("JI") ?? raw.line("J9") ?? raw.line("CT")
  }

  private var abstract: String? {
    let values = raw.values("AB")
    if values.count == 1 { return CleanText.line(values[0]) }
    return values.isEmpty ? nil : AbstractText.joined(values.compactMap(CleanText.line))
  }

  private func readIdentifiers(into record: inout Record) {
    record.doi = WoSIdentifiers.doi(of: raw, isBook: record.type == .book)
    record.sourceID = raw.line("UT") ?? raw.line("AN")
    record.pmid = WoSIdentifiers.pmid(of: raw)
    (record.issn, record.isbn) = WoSIdentifiers.serials(of: raw)
  }

  private func readPublisher(into record: inout Record) {
    if record.type == .thesis {
      record.awardingBody = raw.line("PU")
    } else {
      record.publisher = raw.line("PU")
    }
  }
}
