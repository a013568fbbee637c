import ReviewModel

/// Understands the fields of one record of text with labels.
struct LabelledTextInterpretation {
  private let fields: TaggedFields
  private let type: RecordType
  private let source: LabelledSource

  init(_ raw: [RawField]) {
    fields = TaggedFields(raw)
    source = LabelledSource(fields.line("SO") ?? "")
    let stated = DocumentKind.type(fields.list("PT", "DT", "RT").map(LabelledSource.unjoined))
    let isBook = fields.holds("PU") && !fields.holds("SO") && !fields.holds("JN")
    type = stated ?? (isBook ? .book : .article)
  }

  func record(origin: Origin) -> Record {
    var record = Record(origin: origin)
    record.fields = RawFields(fields.all)
    record.type = type
    record.title = fields.line("TI")
    record.container =
      type == .thesis ? nil : fields.line("JN", "JT") ?? source.container ?? fields.line("SE")
    record.authors = fields.values("AU").map(LabelledSource.unjoined).flatMap(PersonName.list)
    record.issued =
      (fields.line("YR", "PY", "PD").flatMap { DateText.parsed($0) })
      ?? source.date.flatMap { DateText.parsed($0) } ?? published
    record.volume = fields.line("VL", "VO") ?? source.volume
    let serials = fields.serials("SN", "IS", "IB", "BN", "ISSN", "ISBN")
    record.issn = serials.issn
    record.isbn = serials.isbn
    let isSerial = !serials.issn.isEmpty || !serials.isbn.isEmpty
    record.issue = fields.line("NO", "IP") ?? (isSerial ? nil : fields.line("IS")) ?? source.issue
    record.pages = (fields.line("PG", "PA") ?? source.pages).flatMap(PageRange.normalised)
    record.doi = fields.doi("DOI", "DO", "DI", "UR", "URL", "US")
    record.pmid = pmid
    record.sourceID = fields.line("ID", "AN")
    record.abstract = fields.abstract("AB")
    record.keywords = fields.list("KY", "KW", "DE", "MH", "SH", "SU")
    record.language = fields.line("LA", "LG").flatMap(LanguageCode.normalised)
    record.url = fields.addresses("UR", "URL", "US")
    record.publisher = fields.line("PB", "PU")
    return record
  }

  /// Copac puts the year behind the publisher.
  private var published: PartialDate? { fields.line("PU").flatMap { DateText.parsed($0) } }

  /// The Cochrane Library writes `PM: PUBMED 21314913`.
  private var pmid: String? {
    fields.lines("PM", "PMID").lazy.compactMap { line in
      let digits = line.split(separator: " ").last ?? ""
      let isNumber = (3...9).contains(digits.utf8.count) && digits.utf8.allSatisfy(ASCII.isDigit)
      return isNumber ? String(digits) : nil
    }.first
  }
}
