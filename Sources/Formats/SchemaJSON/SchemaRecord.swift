import ReviewModel

/// A work in the words of schema.org, or of CodeMeta, which builds on them.
enum SchemaRecord {
  static func describes(_ object: JSONElement) -> Bool {
    guard let type = name(of: object), SchemaType.type(type) != nil else { return false }
    return object.has("name") || object.has("headline") || object.has("title")
  }

  static func read(_ work: JSONElement, into record: inout Record) {
    record.type = name(of: work).flatMap(SchemaType.type) ?? .other
    record.title = work.line("headline", "name", "title")
      .map { TitleJoining.joined($0, work.line("alternativeHeadline")) }
    record.authors = SchemaPeople.people(
      work.member("author") ?? work.member("creator") ?? work.member("agents")
    )
    record.issued = work.date("datePublished", "copyrightYear", "dateCreated")
    record.abstract = work.paragraphs("abstract") ?? work.paragraphs("description")
    record.keywords = keywords(work)
    record.language = (work.line("inLanguage") ?? work.member("inLanguage")?.line("alternateName"))
      .flatMap(LanguageCode.normalised)
    record.url = work.lines("url").filter { $0.contains("://") }
    record.publisher = work.line("publisher", "provider")
    readContainer(work, into: &record)
    readIdentifiers(work, into: &record)
    if record.type == .thesis {
      record.degree = work.line("inSupportOf")
      record.awardingBody = work.line("sourceOrganization") ?? record.publisher
    }
  }

  /// The type, of several the first that is a work's.
  private static func name(of work: JSONElement) -> String? {
    let names = (work.member("@type") ?? work.member("type"))?.elements.compactMap(\.text) ?? []
    let isLinked = work.has("@type") || work.has("@context")
    guard isLinked else { return nil }
    let short = names.map { name in
      name.split { $0 == "/" || $0 == ":" || $0 == "#" }.last.map(String.init) ?? name
    }
    return short.first { SchemaType.type($0) != nil }
  }

  /// Articles lie in issues, these in volumes, and these in journals.
  private static func readContainer(_ work: JSONElement, into record: inout Record) {
    record.volume = work.line("volumeNumber")
    record.issue = work.line("issueNumber")
    var whole = work.member("isPartOf")?.elements.first ?? work.member("periodical")
    var numbers: [String] = []
    for _ in 0..<4 {
      guard let place = whole else { break }
      record.volume = record.volume ?? place.line("volumeNumber")
      record.issue = record.issue ?? place.line("issueNumber")
      record.container = record.container ?? (place.kind == .object ? place.line("name") : nil)
      numbers += place.lines("issn", "isbn")
      whole = place.member("isPartOf")?.elements.first
    }
    let serials = SerialNumbers((work.lines("issn", "isbn") + numbers).joined(separator: "; "))
    record.issn = serials.issn
    record.isbn = serials.isbn
    record.pages =
      PageRange.normalised(first: work.line("pageStart"), last: work.line("pageEnd"))
      ?? work.line("pagination").flatMap(PageRange.normalised)
  }

  /// A DOI may be the identifier, one of several, a property with a value, or an address.
  private static func readIdentifiers(_ work: JSONElement, into record: inout Record) {
    let numbers = work.member("identifier")?.elements ?? []
    let values = numbers.compactMap { number in
      number.kind == .object ? number.line("value", "@id", "url") : number.line
    }
    let others = [work.line("@id"), work.line("doi")].compactMap(\.self) + work.lines("sameAs")
    let addresses = record.url.filter { ASCIISearch.holds("DOI.ORG/", in: $0) }
    record.doi = (values + others + addresses).lazy.compactMap(DOI.normalised).first
    for number in numbers where number.kind == .object {
      let kind = number.line("propertyID", "name")?.lowercased() ?? ""
      guard let value = number.line("value") else { continue }
      if kind.hasSuffix("pmid") || kind == "pubmed" { record.pmid = Identifiers.pmid(value) }
      if kind.hasSuffix("pmcid") { record.pmcid = Identifiers.pmcid(value) }
    }
    record.sourceID = values.first { DOI.normalised($0) == nil }
  }

  private static func keywords(_ work: JSONElement) -> [String] {
    var seen: Set<String> = []
    let all = work.lines("keywords", "about")
    let words =
      all.count == 1
      ? all[0].split { $0 == "," || $0 == ";" }.compactMap { CleanText.line(String($0)) } : all
    return words.filter { seen.insert($0).inserted }
  }
}
