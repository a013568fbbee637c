import ReviewModel

/// A structured entry of a bibliography in TEI: a part, the whole that holds it, and its series.
struct TEIEntry {
  private let entry: XMLElement
  private let part: XMLElement?
  private let whole: XMLElement?

  init(_ entry: XMLElement) {
    self.entry = entry
    part = entry.first("analytic")
    whole = entry.first("monogr")
  }

  func record(_ origin: Origin) -> Record {
    var record = Record(type: recordType, origin: origin)
    record.title = Self.title(part) ?? Self.title(whole) ?? Self.title(entry.first("titleStmt"))
    let container = part == nil ? entry.first("series") : whole
    record.container = Self.title(container)
    if record.container == record.title { record.container = nil }
    let named = part?.all("author") ?? []
    record.authors =
      (named.isEmpty ? entry.all("monogr", "author") : named).compactMap(Self.person)
    if record.authors.isEmpty {
      record.authors = (whole?.all("editor") ?? []).compactMap(Self.person)
    }
    let imprint = whole?.first("imprint")
    record.issued = (imprint?.all("date") ?? []).lazy.compactMap(Self.date).first
    record.publisher = imprint?.text("publisher")
    if record.type == .thesis { record.awardingBody = record.publisher ?? whole?.text("orgName") }
    addScope(imprint, to: &record)
    addIdentifiers(to: &record)
    record.sourceID = entry[attribute: "id"]
    record.language = entry[attribute: "lang"].flatMap(LanguageCode.normalised)
    return record
  }

  private var recordType: RecordType {
    let type = (entry.lowered("type") ?? "").filter(\.isLetter)
    if let known = Self.types[type] { return known }
    let level = whole?.all("title").compactMap { $0.lowered("level") }.first ?? ""
    if part != nil { return level == "j" ? .article : level == "m" ? .chapter : .article }
    return level == "m" ? .book : .other
  }

  private static let types: [String: RecordType] = [
    "journalarticle": .article, "article": .article, "book": .book, "booksection": .chapter,
    "chapter": .chapter, "conferencepaper": .conferencePaper, "thesis": .thesis,
    "report": .report, "webpage": .webPage, "preprint": .preprint, "dataset": .dataset,
    "phdthesis": .thesis, "inproceedings": .conferencePaper, "incollection": .chapter,
  ]

  /// The main title with its subtitle.
  static func title(_ element: XMLElement?) -> String? {
    let all = (element?.all("title") ?? []).filter { $0.text != nil }
    func texts(_ kinds: [String]) -> [String] {
      all.filter { kinds.contains($0.lowered("type") ?? "") }.compactMap(\.text)
    }
    guard let main = texts(["main"]).first ?? texts([""]).first ?? all.first?.text else {
      return nil
    }
    return texts(["sub", "subtitle", "subordinate"]).reduce(main) { TitleJoining.joined($0, $1) }
  }

  static func person(_ author: XMLElement) -> Person? {
    let name = author.first("persName") ?? author
    // GROBID gives affiliations that it cannot place an author of their own.
    guard let family = name.text("surname") else {
      if let organisation = author.text("orgName") { return Person(literal: organisation) }
      if let given = name.text("forename") { return Person(literal: given) }
      guard author.first("affiliation") == nil else { return nil }
      return name.text("name").flatMap(PersonName.parsed)
        ?? (name.hasOwnText ? name.text.flatMap(PersonName.parsed) : nil)
    }
    let given = name.texts("forename") + name.texts("genName")
    return Person(family: family, given: given.isEmpty ? nil : given.joined(separator: " "))
  }

  static func date(_ element: XMLElement?) -> PartialDate? {
    guard let element, element.lowered("type") != "accessed" else { return nil }
    return (element[attribute: "when"] ?? element.text).flatMap { DateText.parsed($0) }
  }

  private func addScope(_ imprint: XMLElement?, to record: inout Record) {
    let scopes = (imprint?.all("biblScope") ?? []) + (whole?.all("biblScope") ?? [])
    for scope in scopes {
      switch scope.lowered("unit") ?? scope.lowered("type") ?? "" {
      case "volume", "vol": record.volume = record.volume ?? scope.text
      case "issue", "no", "number": record.issue = record.issue ?? scope.text
      case "page", "pages", "pp":
        let range = PageRange.normalised(
          first: scope[attribute: "from"],
          last: scope[attribute: "to"]
        )
        record.pages = record.pages ?? range ?? scope.text.flatMap(PageRange.normalised)
      default: break
      }
    }
  }

  private func addIdentifiers(to record: inout Record) {
    let numbers = [entry, part, whole].compactMap(\.self).flatMap { $0.all("idno") }
    var serials = DistinctTexts(record.issn)
    var books = DistinctTexts(record.isbn)
    for number in numbers {
      guard let text = number.text else { continue }
      switch number.lowered("type") ?? "" {
      case "doi": record.doi = record.doi ?? DOI.normalised(text)
      case "pmid": record.pmid = record.pmid ?? text
      case "pmcid", "pmc": record.pmcid = record.pmcid ?? text.uppercased()
      case "issn", "eissn": serials.append(contentsOf: SerialNumbers(text).issn)
      case "isbn": books.append(contentsOf: SerialNumbers(text).isbn)
      case "url", "uri": record.url.append(text)
      default: break
      }
    }
    record.issn = serials.texts
    record.isbn = books.texts
    let targets = [entry, part, whole].compactMap(\.self).flatMap { $0.all("ptr") + $0.all("ref") }
    let addresses = targets.compactMap { $0[attribute: "target"] }.filter { $0.contains("://") }
    record.url = DistinctTexts(record.url + addresses).texts
    record.doi =
      record.doi
      ?? record.url.lazy.filter { $0.contains("doi.org/") }.compactMap(DOI.normalised).first
  }
}
