import ReviewModel

/// A reference of an EndNote library.
struct EndNoteRecord {
  private let element: XMLElement

  init(_ element: XMLElement) {
    self.element = element
  }

  func record(_ origin: Origin) -> Record {
    let workType = line("work-type")
    let type = EndNoteType.recordType(element.first("ref-type"), workType: workType)
    var record = Record(type: type, origin: origin)
    record.sourceID = line("rec-number") ?? line("accession-num")
    record.title = line("titles", "title") ?? line("titles", "short-title")
    record.authors = authors
    record.abstract = EndNoteText.paragraphs(element.first("abstract"))
    record.keywords = keywords
    record.language = line("language").flatMap(LanguageCode.normalised)
    record.labels = labels
    addPublication(to: &record)
    addIdentifiers(to: &record)
    if type == .thesis {
      record.degree = workType
      record.awardingBody = record.publisher
    }
    record.fields = XMLRawFields(markup: ["style"], text: EndNoteText.paragraphs)
      .fields(of: element)
    for mark in record.labels { _ = SynthMarks.apply(mark, to: &record) }
    return record
  }

  private func addPublication(to record: inout Record) {
    // Naive readers print the journal twice: full-title and abbr-1 are both in `periodical`.
    record.container =
      line("periodical", "full-title") ?? line("titles", "secondary-title")
      ?? line("titles", "alt-title") ?? line("alt-periodical", "full-title")
      ?? line("periodical", "abbr-1")
    record.volume = line("volume")
    record.issue = line("number") ?? line("issue")
    record.pages = line("pages").flatMap(PageRange.normalised)
    record.publisher = line("publisher")
    record.issued = issued
  }

  private func addIdentifiers(to record: inout Record) {
    record.url = element.all("urls", "related-urls", "url").compactMap(EndNoteText.lines)
      .joined().filter { $0.contains("://") && !$0.hasPrefix("<") }
    record.url += element.all("urls", "web-urls", "url").compactMap(EndNoteText.line)
    let places =
      [EndNoteText.paragraphs(element.first("electronic-resource-num"))]
      + record.url.filter { $0.lowercased().contains("doi.org/") }
    record.doi = places.compactMap(\.self).lazy.compactMap(DOI.normalised).first
    record.pmcid = line("custom2").flatMap(Self.pmcid)
    record.pmid = pmid
    let numbers = (EndNoteText.lines(element.first("isbn")) ?? []).map(SerialNumbers.init)
    record.issn = numbers.flatMap(\.issn)
    record.isbn = numbers.flatMap(\.isbn)
  }

  private var issued: PartialDate? {
    let date = line("dates", "pub-dates", "date")
    guard let year = line("dates", "year") else { return date.flatMap { DateText.parsed($0) } }
    guard let stated = DateText.parsed(year) else { return date.flatMap { DateText.parsed($0) } }
    let full = date.flatMap { DateText.parsed($0, year: stated.year) }
    return full?.year == stated.year ? full : stated
  }

  /// The accession number is PubMed's where the record says that it comes from there.
  private var pmid: String? {
    guard let number = line("accession-num"), !number.isEmpty, number.count <= 8,
      number.allSatisfy(\.isASCIIDigit)
    else { return nil }
    let places = [line("remote-database-provider"), line("remote-database-name")] + urls
    let names = places.compactMap(\.self).joined(separator: " ").lowercased()
    return ["nlm", "pubmed", "medline"].contains { names.contains($0) } ? number : nil
  }

  private var urls: [String?] { element.all("urls", "related-urls", "url").map(EndNoteText.line) }

  private static func pmcid(_ text: String) -> String? {
    let id = text.uppercased()
    return id.hasPrefix("PMC") && id.dropFirst(3).allSatisfy(\.isASCIIDigit) ? id : nil
  }

  private var authors: [Person] {
    let named = element.all("contributors", "authors", "author")
    return named.compactMap(EndNoteText.lines).joined().flatMap(PersonName.list)
  }

  /// One keyword for each element, or all in one with line ends or `;`.
  private var keywords: [String] {
    var unique: [String] = []
    for line in element.all("keywords", "keyword").compactMap(EndNoteText.lines).joined() {
      for word in line.split(separator: ";").compactMap({ CleanText.line(String($0)) })
      where !unique.contains(word) {
        unique.append(word)
      }
    }
    return unique
  }

  private var labels: [String] {
    let places = ["label", "notes", "research-notes"] + (1...7).map { "custom\($0)" }
    return places.flatMap { EndNoteText.lines(element.first($0)) ?? [] }
  }

  private func line(_ path: String...) -> String? {
    var place: XMLElement? = element
    for name in path { place = place?.first(name) }
    return EndNoteText.line(place)
  }
}
