import ReviewModel

/// Understands the fields of one MEDLINE record.
struct MEDLINEInterpretation {
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
    record.type = MEDLINETypes.type(values("PT"), isBook: line("BTI") != nil)
    readTitles(into: &record)
    record.authors = authors
    record.issued = line("DP").flatMap { DateText.parsed($0) }
    record.online = line("DEP").flatMap { DateText.parsed($0) }
    record.volume = line("VI")
    record.issue = line("IP")
    record.pages = line("PG").flatMap(PageRange.normalised) ?? articleNumber
    readIdentifiers(into: &record)
    readAbstract(into: &record)
    record.keywords = keywords
    record.language = line("LA").flatMap(LanguageCode.normalised)
    record.url = addresses
    readPublisher(into: &record)
    record.registrations = registrations
    record.relations = MEDLINERelations.relations(fields)
    for note in values("GN") { _ = SynthMarks.apply(note, to: &record) }
    return record
  }

  func values(_ tags: String...) -> [String] { tags.flatMap { byTag[$0] ?? [] } }

  func line(_ tags: String...) -> String? {
    for tag in tags {
      for value in byTag[tag] ?? [] {
        if let line = CleanText.line(value) { return line }
      }
    }
    return nil
  }

  private func lines(_ tags: String...) -> [String] {
    tags.flatMap { byTag[$0] ?? [] }.compactMap(CleanText.line)
  }

  private var isERIC: Bool { line("OWN") == "ERIC" }

  /// A chapter has both its own title and its book's.
  private func readTitles(into record: inout Record) {
    let book = line("BTI")
    let own = lines("TI")
    record.title = own.isEmpty ? book ?? line("TT", "CTI") : own.joined(separator: " ")
    record.container = line("JT", "TA") ?? (own.isEmpty ? line("CTI") : book ?? line("CTI"))
    // PubMed puts titles that it has translated in brackets.
    if let title = record.title, title.hasPrefix("["), title.hasSuffix("]") || title.hasSuffix("].")
    {
      let inner = title.dropFirst().prefix { $0 != "]" }
      if inner.utf8.count >= title.utf8.count - 3 { record.title = String(inner) }
    }
  }

  /// Full names before short ones, never both; then groups; of books without authors the editors.
  private var authors: [Person] {
    let tag = byTag["FAU"] != nil ? "FAU" : "AU"
    let people = fields.filter { $0.tag == tag || $0.tag == "CN" }.compactMap { field in
      field.tag == "CN"
        ? CleanText.line(field.value).map(Person.init(literal:)) : PersonName.parsed(field.value)
    }
    return people.isEmpty ? values("FED", "ED").compactMap(PersonName.parsed) : people
  }

  private var articleNumber: String? {
    let plain = lines("LID").filter { !$0.contains("[") && !$0.contains("://") && !isERIC }
    let own = lines("LID", "AID").filter { $0.hasSuffix("[pii]") }
      .map { CleanText.collapsed(String($0.dropLast(5))) }
    return plain.first ?? own.first
  }

  private func readIdentifiers(into record: inout Record) {
    record.pmid = line("PMID", "PMCR", "PUBM").map { $0.prefix { $0.isASCIIDigit } }
      .flatMap { $0.isEmpty ? nil : String($0) }
    record.pmcid = line("PMC").map { $0.hasPrefix("PMC") ? $0 : "PMC\($0)" }
    let marked = values("LID", "AID").filter { $0.contains("[doi]") }
    let named = values("AID", "LID").filter { $0.contains("doi") && !$0.contains("[") }
    let book = values("BID", "DOI")
    record.doi =
      (marked + named + book + values("SO").filter { $0.contains("doi:") }).lazy
      .compactMap(doi).first
    let accession = line("OID")
    record.sourceID = accession ?? record.pmid ?? record.pmcid
    let serials = SerialNumbers(values("IS", "ISSN", "ISBN").joined(separator: "; "))
    record.issn = serials.issn
    record.isbn = serials.isbn
  }

  private func doi(_ value: String) -> String? {
    value.firstRange(of: "doi:").flatMap { DOI.normalised(String(value[$0.lowerBound...])) }
      ?? DOI.normalised(value)
  }

  private func readAbstract(into record: inout Record) {
    let notices = ["Publisher: Abstract available from the publisher."]
    let others = values("OAB").filter { !notices.contains(CleanText.collapsed($0)) }
    let own = AbstractText.joined(lines("AB"))
    record.abstract = own ?? AbstractText.joined(others.compactMap(CleanText.line))
  }

  private var keywords: [String] {
    var seen: Set<String> = []
    return lines("MH", "OT", "KW").map { $0.filter { $0 != "*" } }.filter {
      !$0.isEmpty && seen.insert($0).inserted
    }
  }

  private var addresses: [String] {
    lines("AID", "LID", "URL").filter { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
  }

  private func readPublisher(into record: inout Record) {
    record.publisher = line("PB")
    // ERIC names the publisher where it would name the journal.
    if isERIC, record.volume == nil, [.thesis, .book, .report].contains(record.type) {
      record.publisher = record.publisher ?? record.container
      record.container = nil
    }
    guard record.type == .thesis else { return }
    // ERIC names degree and university in its source line: "Ph.D. Dissertation, University of X".
    let parts = line("SO")?.split(separator: ",", maxSplits: 1).map {
      CleanText.collapsed(String($0))
    }
    guard let parts, parts.count == 2 else { return }
    record.degree = parts[0]
    record.awardingBody = parts[1]
  }

  private var registrations: [String] {
    var seen: Set<String> = []
    return values("SI").flatMap(Registrations.found).filter { seen.insert($0).inserted }
  }
}
