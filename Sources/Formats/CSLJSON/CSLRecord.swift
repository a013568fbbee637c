import ReviewModel

/// An item of CSL-JSON 1.0.2, from whatever program.
enum CSLRecord {
  /// Whether an object has a type of CSL or a field that only CSL writes so.
  static func describes(_ object: JSONElement) -> Bool {
    if CSLOwnRecord.describes(object) { return true }
    if object.has("container-title") || object.at("issued", "date-parts") != nil { return true }
    if object.has("citation-key"), object.has("title") { return true }
    let isNamed = object.member("author")?.elements.first.map { person in
      person.kind == .object && (person.has("family") || person.has("literal"))
    }
    if isNamed ?? false { return true }
    // BibJSON and others have types of the same name, and their own words for the rest.
    let isOther = foreign.contains(where: object.has)
    guard !isOther, let type = object.member("type")?.text, CSLTypes.type(type, genre: nil) != nil
    else {
      return false
    }
    return object.has("title") || object.has("DOI") || object.has("URL") || object.has("issued")
  }

  private static let foreign: [StaticString] = [
    "authors", "year", "journal", "creators", "titles", "journal_name", "date_published",
  ]

  static func read(_ item: JSONElement, into record: inout Record) {
    if CSLOwnRecord.describes(item) { return CSLOwnRecord.read(item, into: &record) }
    let genre = item.line("genre")
    let type = item.line("type").flatMap { CSLTypes.type($0, genre: genre) }
    record.type = type ?? .other
    record.sourceID = item.line("id", "citation-key")
    readPublication(item, into: &record)
    readIdentifiers(item, into: &record)
    record.authors = CSLPeople.people(item.member("author"))
    if record.authors.isEmpty, record.type == .book {
      record.authors = CSLPeople.people(item.member("editor"))
    }
    record.abstract = item.paragraphs("abstract")
    record.keywords = keywords(item)
    record.language = item.line("language").flatMap(LanguageCode.normalised)
    record.url = item.lines("URL")
    record.publisher = item.line("publisher")
    if record.type == .thesis {
      record.awardingBody = record.publisher
      record.publisher = nil
      record.degree = genre
    }
    let notes = CSLNote(item.member("note")?.text ?? "")
    notes.complete(&record)
    record.labels = notes.labels
  }

  private static func readPublication(_ item: JSONElement, into record: inout Record) {
    record.title =
      item.line("title")
      .map { TitleJoining.joined($0, item.line("subtitle")) } ?? item.line("title-short")
    record.container =
      item.line("container-title") ?? item.line("container-title-short", "journalAbbreviation")
      ?? item.line("short-container-title")
    if record.container == nil, record.type == .conferencePaper {
      record.container = item.line("event-title", "event")
    }
    record.issued =
      item.date("issued") ?? item.date("published-print", "published", "published-online")
      ?? item.date("posted", "original-date", "submitted")
    record.online = item.date("published-online")
    record.volume = item.line("volume")
    record.issue = item.line("issue") ?? item.member("journal-issue")?.line("issue")
    record.pages =
      item.line("page").flatMap(PageRange.normalised)
      ?? item.line("article-number", "page-first").flatMap(PageRange.normalised)
  }

  private static func readIdentifiers(_ item: JSONElement, into record: inout Record) {
    record.doi =
      (item.lines("DOI") + item.lines("URL").filter(isResolver)).lazy
      .compactMap(DOI.normalised).first
    record.pmid = item.line("PMID").flatMap(Identifiers.pmid)
    record.pmcid = item.line("PMCID").flatMap(Identifiers.pmcid)
    let serials = SerialNumbers(item.lines("ISSN", "ISBN").joined(separator: "; "))
    record.issn = serials.issn
    record.isbn = serials.isbn
  }

  private static func isResolver(_ address: String) -> Bool {
    ASCIISearch.holds("DOI.ORG/", in: address)
  }

  /// One text with semicolons or else commas, or a list.
  private static func keywords(_ item: JSONElement) -> [String] {
    var seen: Set<String> = []
    let written = item.lines("keyword", "keywords", "categories", "subject")
    return written.flatMap { text -> [String] in
      guard written.count == 1 else { return [text] }
      let separator: Character = text.contains(";") ? ";" : ","
      return text.split(separator: separator).compactMap { CleanText.line(String($0)) }
    }.filter { seen.insert($0).inserted }
  }
}
