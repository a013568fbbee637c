import ReviewModel

/// Understands the fields of one record of Biblioscape.
struct BiblioscapeInterpretation {
  private let fields: TaggedFields
  private let type: RecordType

  init(_ raw: [RawField]) {
    fields = TaggedFields(raw)
    type = fields.line("RT").flatMap { DocumentKind.type($0) } ?? .other
  }

  func record(origin: Origin) -> Record {
    var record = Record(origin: origin)
    record.fields = RawFields(fields.all)
    record.type = type
    record.title = fields.line("TI", "TH", "SH")
    record.container = type == .thesis ? nil : fields.line("ST", "TT")
    record.authors = fields.values("AU").flatMap(PersonName.list)
    if record.authors.isEmpty, type == .book {
      record.authors = fields.values("SA").flatMap(PersonName.list)
    }
    record.issued = fields.line("YP").flatMap { DateText.parsed($0) }
    record.volume = fields.line("VL")
    record.issue = fields.line("NB")
    record.pages = PageRange.normalised(first: fields.line("PS"), last: fields.line("PE"))
    record.doi = fields.doi("DI", "UR", "AT", "NT")
    let serials = fields.serials("IS")
    record.issn = serials.issn
    record.isbn = serials.isbn
    record.abstract = fields.abstract("AB")
    record.keywords = fields.list("KW")
    record.language = fields.line("LG").flatMap(LanguageCode.normalised)
    record.url = fields.addresses("UR", "AT")
    if type == .thesis {
      record.awardingBody = fields.line("PB")
    } else {
      record.publisher = fields.line("PB")
    }
    record.labels = fields.values("NT", "C1", "C2", "C3", "C4", "KW").filter(ScreeningMarks.stand)
    return record
  }
}
