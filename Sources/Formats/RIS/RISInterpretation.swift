import ReviewModel

/// Understands the fields of one RIS record: which tag to trust for what.
struct RISInterpretation {
  let fields: [RawField]
  private let byTag: [String: [String]]

  init(_ fields: [RawField]) {
    self.fields = fields
    var byTag: [String: [String]] = [:]
    for field in fields where !field.value.isEmpty {
      byTag[field.tag, default: []].append(field.value)
    }
    self.byTag = byTag
  }

  func record(origin: Origin) -> Record {
    var record = Record(origin: origin)
    record.fields = RawFields(fields)
    record.doi = RISIdentifiers.doi(self)
    record.pmid = RISIdentifiers.pmid(self)
    record.pmcid = RISIdentifiers.pmcid(self)
    record.sourceID = RISIdentifiers.sourceID(self)
    let serials = SerialNumbers(values("SN", "ISSN", "ISBN").joined(separator: "; "))
    record.issn = serials.issn
    record.isbn = serials.isbn
    record.type = type
    let titles = RISTitles(self)
    record.title = titles.title
    record.container = titles.container
    record.authors = RISPeople.authors(self)
    record.issued = RISDates.issued(self)
    record.volume = line("VL", "VO")
    record.issue = issue
    record.pages = pages
    record.abstract = abstract
    record.keywords = RISKeywords.keywords(self)
    record.language = line("LA").flatMap(LanguageCode.normalised)
    record.url = RISIdentifiers.addresses(self)
    readPublisher(into: &record)
    record.labels = RISKeywords.labels(self)
    for note in values("N1") where ASCIISearch.holds("SYNTH:", in: note) {
      for line in note.split(separator: "\n") {
        _ = SynthMarks.apply(String(line), to: &record)
      }
    }
    return record
  }

  /// The raw values of tags, in the order of the tags given.
  func values(_ tags: String...) -> [String] { tags.flatMap { byTag[$0] ?? [] } }

  /// The first value of the tags on one line.
  func line(_ tags: String...) -> String? {
    for tag in tags {
      for value in byTag[tag] ?? [] {
        if let line = CleanText.line(value) { return line }
      }
    }
    return nil
  }

  var code: String { line("TY")?.uppercased() ?? "" }

  var isThesis: Bool { code == "THES" }

  /// What cannot be understood.
  func diagnostics(at place: Place) -> [Diagnostic] {
    var all: [Diagnostic] = []
    if !RISTypes.isCode(code) {
      let message = code.isEmpty ? "record without a type" : "unknown type '\(code)'"
      all.append(Diagnostic(.note, rule: "unknown-type", message, at: place))
    }
    if let value = line("DO"), DOI.normalised(value) == nil {
      all.append(Diagnostic(.note, rule: "invalid-doi", "'\(short(value))' is no DOI", at: place))
    }
    if let value = line("PY", "Y1", "DA"), RISDates.issued(self) == nil {
      let message = "no year in '\(short(value))'"
      all.append(Diagnostic(.note, rule: "invalid-date", message, at: place))
    }
    return all
  }

  private func short(_ value: String) -> String { String(value.prefix(60)) }

  private var type: RecordType {
    RISTypes.type(
      code: code,
      kind: line("M3"),
      hasSerial: line("JF", "JO", "JA", "J2") != nil && line("VL", "SP", "SN", "IS") != nil,
      doi: RISIdentifiers.doi(self)
    )
  }

  private var issue: String? {
    if let issue = line("IS", "CP") { return issue }
    // EndNote's M1 is the number of an article: Fixtures/ris/one-blank.ris
    guard [.article, .review, .conferencePaper].contains(type), let number = line("M1"),
      number.utf8.count <= 8,
      number.utf8.allSatisfy(ASCII.isAlphanumeric)
    else { return nil }
    return number
  }

  private var pages: String? {
    let first = line("SP")
    var last = line("EP")
    // EBSCO's last page can be the number of pages: Fixtures/ris/ebsco.ris
    if line("DP")?.hasPrefix("EBSCO") ?? false, let start = first.flatMap({ Int($0) }),
      let count = last.flatMap({ Int($0) }), count < start
    {
      last = nil
    }
    if let pages = PageRange.normalised(first: first, last: last) { return pages }
    return line("PG", "C7").flatMap(PageRange.normalised)
  }

  /// From `AB`; `N2` is the same, its beginning, or the only one.
  private var abstract: String? {
    let own = AbstractText.joined(values("AB").compactMap(paragraphs))
    let other = AbstractText.joined(values("N2").compactMap(paragraphs))
    guard let own else { return other }
    return other.map { $0.hasPrefix(own) ? $0 : own } ?? own
  }

  private func paragraphs(_ value: String) -> String? {
    CleanText.paragraphs(HardWrap.unwrapped(value))
  }

  private func readPublisher(into record: inout Record) {
    guard isThesis else {
      record.publisher = line("PB", "PU")
      return
    }
    record.awardingBody = line("PB", "PU")
    record.degree = line("M3") ?? line("VL").flatMap { $0.contains(where: \.isLetter) ? $0 : nil }
    record.supervisors = values("A3").flatMap(PersonName.list)
    if record.degree == record.volume { record.volume = nil }
  }
}
