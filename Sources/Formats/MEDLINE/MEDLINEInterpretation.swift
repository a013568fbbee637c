import ReviewModel

/// Understands the fields of one MEDLINE record.
struct MEDLINEInterpretation {
  let raw: TaggedRecord

  func record(origin: Origin) -> Record {
    var record = Record(origin: origin)
    record.fields = raw.rawFields
    record.type = MEDLINETypes.type(raw.values("PT"), isBook: raw.line("BTI") != nil)
    readTitles(into: &record)
    record.authors = authors
    record.issued = raw.first("DP").flatMap { DateText.parsed($0) }
    record.online = raw.first("DEP").flatMap { DateText.parsed($0) }
    record.volume = raw.line("VI")
    record.issue = raw.line("IP")
    record.pages = raw.first("PG").flatMap(PageRange.normalised) ?? articleNumber
    readIdentifiers(into: &record)
    readAbstract(into: &record)
    record.keywords = keywords
    record.language = raw.first("LA").flatMap(LanguageCode.normalised)
    record.url = addresses
    readPublisher(into: &record)
    raw.forEach("SI") { record.registrations += Registrations.found(in: $0.string) }
    if record.registrations.count > 1 { record.registrations = distinct(record.registrations) }
    record.relations = MEDLINERelations.relations(raw)
    raw.forEach("GN") { _ = SynthMarks.apply($0.string, to: &record) }
    return record
  }

  private var isERIC: Bool { raw.first("OWN").map { $0 == "ERIC" } ?? false }

  private func lines(_ tag: FieldTag) -> [String] {
    var lines: [String] = []
    raw.forEach(tag) { value in
      if let line = CleanText.line(value) { lines.append(line) }
    }
    return lines
  }

  private func distinct(_ texts: [String]) -> [String] {
    var distinct = DistinctTexts()
    for text in texts { distinct.append(text) }
    return distinct.texts
  }

  /// A chapter has both its own title and its book's.
  private func readTitles(into record: inout Record) {
    let book = raw.line("BTI")
    let own = lines("TI")
    record.title =
      own.isEmpty
      ? book ?? raw.line("TT") ?? raw.line("CTI")
      : own.count == 1 ? own[0] : own.joined(separator: " ")
    let collection = own.isEmpty ? nil : book
    record.container = raw.line("JT") ?? raw.line("TA") ?? collection ?? raw.line("CTI")
    // PubMed puts titles that it has translated in brackets.
    if let title = record.title, title.utf8.first == UInt8(ascii: "["),
      title.hasSuffix("]") || title.hasSuffix("].")
    {
      let inner = title.dropFirst().prefix { $0 != "]" }
      if inner.utf8.count >= title.utf8.count - 3 { record.title = String(inner) }
    }
  }

  /// Full names before short ones, never both; then groups; of books without authors the editors.
  private var authors: [Person] {
    let tag: FieldTag = raw.holds("FAU") ? "FAU" : "AU"
    var people: [Person] = []
    people.reserveCapacity(raw.count(tag))
    for field in raw.fields where field.end > field.start {
      if field.tag == tag {
        if let person = PersonName.parsed(raw.value(field)) { people.append(person) }
      } else if field.tag == "CN", let group = CleanText.line(raw.value(field)) {
        people.append(Person(literal: group))
      }
    }
    guard people.isEmpty else { return people }
    return (raw.values("FED") + raw.values("ED")).compactMap { PersonName.parsed($0) }
  }

  private var articleNumber: String? {
    let own = raw.find("LID") { value in
      value.holds(UInt8(ascii: "[")) || value.holds(UInt8(ascii: ":")) ? nil : CleanText.line(value)
    }
    if let own, !isERIC { return own }
    return raw.find("LID", publisherItem) ?? raw.find("AID", publisherItem)
  }

  private func publisherItem(_ value: ByteText) -> String? {
    value.hasSuffix("[pii]") ? CleanText.line(value.slice(upTo: value.count - 5).trimmed) : nil
  }

  private func readIdentifiers(into record: inout Record) {
    let number = raw.first("PMID") ?? raw.first("PMCR") ?? raw.first("PUBM")
    let digits = number?.prefix(while: ASCII.isDigit)
    record.pmid = digits.flatMap { $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self) }
    record.pmcid = raw.line("PMC").map { $0.hasBytePrefix("PMC") ? $0 : "PMC\($0)" }
    record.doi = MEDLINEIdentifiers.doi(raw)
    record.sourceID = raw.line("OID") ?? record.pmid ?? record.pmcid
    let serials = raw.serialNumbers("IS", "ISSN", "ISBN")
    record.issn = serials.issn
    record.isbn = serials.isbn
  }

  private func readAbstract(into record: inout Record) {
    let own = lines("AB")
    record.abstract = own.count > 1 ? AbstractText.joined(own) : own.first
    guard record.abstract == nil else { return }
    let notice = "Publisher: Abstract available from the publisher."
    record.abstract = AbstractText.joined(lines("OAB").filter { $0 != notice })
  }

  private var keywords: [String] {
    var found = DistinctTexts()
    for tag: FieldTag in ["MH", "OT", "KW"] {
      raw.forEach(tag) { value in
        let keyword =
          value.holds(UInt8(ascii: "*"))
          ? ByteText.lending(value.filter { $0 != UInt8(ascii: "*") }) { CleanText.line($0) }
          : CleanText.line(value)
        if let keyword { found.append(keyword) }
      }
    }
    return found.texts
  }

  private var addresses: [String] {
    var found: [String] = []
    for tag: FieldTag in ["AID", "LID", "URL"] {
      raw.forEach(tag) { value in
        guard value.hasPrefix("http://") || value.hasPrefix("https://") else { return }
        if let line = CleanText.line(value) { found.append(line) }
      }
    }
    return found
  }

  private func readPublisher(into record: inout Record) {
    record.publisher = raw.line("PB")
    // ERIC names the publisher where it would name the journal.
    if isERIC, record.volume == nil, [.thesis, .book, .report].contains(record.type) {
      record.publisher = record.publisher ?? record.container
      record.container = nil
    }
    guard record.type == .thesis else { return }
    // ERIC names degree and university in its source line: "Ph.D. Dissertation, University of X".
    let parts = raw.line("SO")?.split(separator: ",", maxSplits: 1).map {
      CleanText.collapsed(String($0))
    }
    guard let parts, parts.count == 2 else { return }
    record.degree = parts[0]
    record.awardingBody = parts[1]
  }
}
