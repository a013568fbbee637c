import ReviewModel

/// Understands the fields of one RefWorks record.
struct RefWorksInterpretation {
  private let fields: TaggedFields
  private let type: RecordType

  init(_ raw: [RawField]) {
    fields = TaggedFields(raw)
    let named = fields.line("RT").flatMap { DocumentKind.type($0) }
    type = named ?? (fields.holds("JF") || fields.holds("JO") ? .article : .other)
  }

  func record(origin: Origin) -> Record {
    var record = Record(origin: origin)
    record.fields = RawFields(fields.all)
    record.type = type
    record.title = fields.line("T1", "ST", "OT")
    record.container = container
    record.authors = people("A1")
    if record.authors.isEmpty, type == .book { record.authors = people("A2") }
    record.issued = issued
    record.volume = fields.line("VO")
    record.issue = fields.line("IS")
    // Of books and theses the first page is the number of pages.
    let isWhole = type == .book || type == .thesis
    if !isWhole || fields.holds("OP") {
      record.pages = PageRange.normalised(first: fields.line("SP"), last: fields.line("OP"))
    }
    readIdentifiers(into: &record)
    record.abstract = fields.abstract("AB")
    record.keywords = fields.list("K1")
    record.language = fields.line("LA", "LG").flatMap(LanguageCode.normalised)
    record.url = fields.addresses("LK", "UL")
    readPublisher(into: &record)
    record.labels = fields.values("NO", "U1", "U2", "U3", "U4", "U5", "K1", "DS").filter(
      ScreeningMarks.stand
    )
    return record
  }

  private var container: String? {
    switch type {
    case .thesis: nil
    case .chapter, .conferencePaper, .conferenceAbstract: fields.line("T2", "JF", "T3", "JO")
    case .book: fields.line("T3", "T2", "JF", "JO")
    case .webPage: fields.line("WT", "T2", "JF", "JO")
    default: fields.line("JF", "T2", "JO", "T3")
    }
  }

  private func people(_ tag: String) -> [Person] {
    fields.values(tag).flatMap { $0.split(separator: "\n") }.flatMap { PersonName.list(String($0)) }
  }

  private var issued: PartialDate? {
    let year = fields.line("YR").flatMap { DateText.parsed($0) }
    let day = fields.line("FD").flatMap { DateText.parsed($0, year: year?.year) }
    guard let year else { return day }
    return day.flatMap { $0.year == year.year ? $0 : nil } ?? year
  }

  private func readIdentifiers(into record: inout Record) {
    let noted = fields.values("NO").filter { note in
      let start = note.prefix(8).lowercased()
      return start.hasPrefix("doi") || start.hasPrefix("10.")
    }
    record.doi =
      fields.doi("DO") ?? noted.lazy.compactMap(DOI.normalised).first ?? fields.doi("LK", "UL")
    record.pmid = fields.pmid("PMID")
    record.pmcid = fields.line("PMCID").map { $0.hasPrefix("PMC") ? $0 : "PMC\($0)" }
    let serials = fields.serials("SN")
    record.issn = serials.issn
    record.isbn = serials.isbn
    record.sourceID = fields.line("AN", "ID")
  }

  private func readPublisher(into record: inout Record) {
    guard type == .thesis else {
      record.publisher = fields.line("PB")
      return
    }
    record.awardingBody = fields.line("PB")
    record.supervisors = people("A3")
  }
}
