import ReviewModel

/// Understands the fields of one RIS record: which tag to trust for what.
struct RISInterpretation {
  let raw: TaggedRecord
  /// The value of `TY`; empty where there is none.
  let code: FieldTag
  /// The type that the code alone says.
  let declared: RecordType

  init(_ raw: TaggedRecord) {
    self.raw = raw
    let code = raw.first("TY") ?? .empty
    self.code = FieldTag(code)
    declared = RISTypes.declared(code)
  }

  func record(origin: Origin) -> Record {
    var record = Record(origin: origin)
    fill(&record)
    return record
  }

  private func fill(_ record: inout Record) {
    record.fields = raw.rawFields
    record.doi = RISIdentifiers.doi(raw)
    record.pmid = RISIdentifiers.pmid(raw)
    record.pmcid = RISIdentifiers.pmcid(raw)
    record.sourceID = RISIdentifiers.sourceID(raw)
    readSerialNumbers(into: &record)
    record.type = RISTypes.type(
      declared: declared,
      kind: raw.line("M3"),
      hasSerial: hasSerial,
      doi: record.doi
    )
    let titles = RISTitles(self)
    record.title = titles.title
    record.container = titles.container
    record.authors = RISPeople.authors(self)
    record.issued = RISDates.issued(raw, isAccessDate: RISTemplate.isAccessDate(code))
    record.volume = RISTemplate.hasVolume(code) ? raw.line("VL") ?? raw.line("VO") : nil
    record.issue = issue(of: record.type)
    record.pages = pages
    record.abstract = abstract
    record.keywords = RISKeywords.keywords(raw)
    record.language = raw.first("LA").flatMap(LanguageCode.normalised)
    record.url = RISIdentifiers.addresses(raw)
    readPublisher(into: &record)
    record.labels = RISKeywords.labels(raw)
    applyMarks(to: &record)
  }

  var isThesis: Bool { code == "THES" }

  /// What cannot be understood.
  func diagnostics(of record: Record) -> [Diagnostic] {
    var all: [Diagnostic] = []
    let place = record.origin.place
    if declared == .other, !RISTypes.isCode(raw.first("TY") ?? .empty) {
      let message = raw.line("TY").map { "unknown type '\(short($0))'" } ?? "record without a type"
      all.append(Diagnostic(.note, rule: "unknown-type", message, at: place))
    }
    if record.doi == nil, let value = raw.line("DO") {
      all.append(Diagnostic(.note, rule: "invalid-doi", "'\(short(value))' is no DOI", at: place))
    }
    if record.issued == nil, let value = raw.line("PY") ?? raw.line("Y1") ?? raw.line("DA") {
      let message = "no year in '\(short(value))'"
      all.append(Diagnostic(.note, rule: "invalid-date", message, at: place))
    }
    return all
  }

  private func short(_ value: String) -> String { String(value.prefix(60)) }

  private var hasSerial: Bool {
    guard declared == .other, RISTemplate.mayBeArticle(code) else { return false }
    let isInJournal = raw.holds("JF") || raw.holds("JO") || raw.holds("JA") || raw.holds("J2")
    return isInJournal && (raw.holds("VL") || raw.holds("SP") || raw.holds("SN") || raw.holds("IS"))
  }

  private func readSerialNumbers(into record: inout Record) {
    let serials = raw.serialNumbers("SN", "ISSN", "ISBN")
    record.issn = serials.issn
    record.isbn = serials.isbn
  }

  private func issue(of type: RecordType) -> String? {
    if let issue = raw.line("IS") ?? raw.line("CP") { return issue }
    // EndNote's M1 is the number of an article: Fixtures/ris/one-blank.ris
    guard [.article, .review, .conferencePaper].contains(type), RISTemplate.hasIssueNumber(code),
      let number = raw.line("M1"),
      number.utf8.count <= 8,
      number.utf8.allSatisfy(ASCII.isAlphanumeric)
    else { return nil }
    return number
  }

  private var pages: String? {
    let first = raw.first("SP")
    var last = raw.first("EP")
    // EBSCO's last page can be the number of pages: Fixtures/ris/ebsco.ris
    if let start = first?.number, let count = last?.number, count < start,
      raw.first("DP")?.hasPrefix("EBSCO") ?? false
    {
      last = nil
    }
    if let pages = PageRange.normalised(first: first, last: last),
      last != nil || !RISTemplate.isExtent(code) || pages.utf8.contains(UInt8(ascii: "-"))
    {
      return pages
    }
    return raw.find("PG", PageRange.normalised) ?? raw.find("C7", PageRange.normalised)
  }

  /// From `AB`; `N2` is the same, its beginning, or the only one.
  private var abstract: String? {
    let own = abstract(in: "AB")
    guard let second = raw.first("N2"), !(raw.first("AB").map { $0 == second } ?? false) else {
      return own
    }
    let other = abstract(in: "N2")
    guard let own else { return other }
    return other.map { $0.hasBytePrefix(own) ? $0 : own } ?? own
  }

  private func abstract(in tag: FieldTag) -> String? {
    var all: [String] = []
    raw.forEach(tag) { value in
      let text =
        value.holds(0x0A)
        ? ByteText.lending(HardWrap.unwrapped(value)) { CleanText.paragraphs($0) }
        : CleanText.paragraphs(value)
      if let text { all.append(text) }
    }
    return all.count > 1 ? AbstractText.joined(all) : all.first
  }

  private func readPublisher(into record: inout Record) {
    let publisher = raw.line("PB") ?? raw.line("PU")
    guard isThesis else {
      record.publisher = publisher
      return
    }
    record.awardingBody = publisher
    record.degree =
      raw.line("M3") ?? raw.line("VL").flatMap { $0.contains(where: \.isLetter) ? $0 : nil }
    for name in raw.values("A3") { PersonName.append(name, to: &record.supervisors) }
    if record.degree == record.volume { record.volume = nil }
  }

  private func applyMarks(to record: inout Record) {
    for note in raw.values("N1") where note.holds(capitals: "SYNTH:") {
      for line in note.string.split(separator: "\n") {
        _ = SynthMarks.apply(String(line), to: &record)
      }
    }
  }
}
