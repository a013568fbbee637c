import ReviewModel

/// The fields of BibTeX that say what a record's normalised values are.
struct BibTeXFields {
  let type: String
  private(set) var fields: [RawField] = []

  init(_ record: Record) {
    type = Self.type(record.type)
    add("author", Self.names(record.authors))
    addText("title", record.title)
    addText(Self.containerName(record.type), record.container)
    addDate(record.issued)
    addText("volume", record.volume)
    addText(Self.isNumbered(record.type) ? "number" : "issue", record.issue)
    addText("pages", record.pages)
    add("doi", record.doi.map(BibTeXEscaping.verbatim))
    add("pmid", record.pmid)
    add("pmcid", record.pmcid)
    addText("issn", record.issn.joined(separator: ", "))
    addText("isbn", record.isbn.joined(separator: ", "))
    addText("publisher", record.publisher)
    addText("type", Self.kind(record))
    if record.type == .thesis {
      addText("school", record.awardingBody)
      add("supervisor", Self.names(record.supervisors))
    } else {
      addText("institution", record.institution)
    }
    addText("language", record.language)
    add("keywords", Self.keywords(record.keywords))
    add("url", record.url.first.map(BibTeXEscaping.verbatim))
    addText("abstract", record.abstract)
  }

  private mutating func add(_ name: String, _ value: String?) {
    if let value, !value.isEmpty { fields.append(RawField(name, value)) }
  }

  private mutating func addText(_ name: String, _ value: String?) {
    add(name, value.map(BibTeXEscaping.text))
  }

  /// `year` and `month` for BibTeX, `date` for BibLaTeX.
  private mutating func addDate(_ date: PartialDate?) {
    guard let date else { return }
    add("year", String(date.year))
    guard let month = date.month else { return }
    add("month", String(month))
    if (1_000...9_999).contains(date.year) { add("date", date.description) }
  }

  private static func type(_ type: RecordType) -> String {
    switch type {
    case .article, .review: "article"
    case .thesis: "thesis"
    case .chapter: "incollection"
    case .book: "book"
    case .report: "techreport"
    case .conferenceAbstract, .conferencePaper: "inproceedings"
    case .webPage: "online"
    case .dataset: "dataset"
    case .preprint, .protocol, .other: "misc"
    }
  }

  private static func kind(_ record: Record) -> String? {
    switch record.type {
    case .review: "Review"
    case .preprint: "Preprint"
    case .protocol: "Protocol"
    case .conferenceAbstract: "Conference abstract"
    case .thesis: record.degree
    default: nil
    }
  }

  private static func containerName(_ type: RecordType) -> String {
    switch type {
    case .article, .review, .preprint, .protocol: "journal"
    case .book, .report, .dataset: "series"
    default: "booktitle"
    }
  }

  private static func isNumbered(_ type: RecordType) -> Bool {
    switch type {
    case .article, .review, .preprint, .protocol, .conferencePaper, .conferenceAbstract: true
    default: false
    }
  }

  private static func names(_ people: [Person]) -> String? {
    people.isEmpty ? nil : people.map(name).joined(separator: " and ")
  }

  private static func name(_ person: Person) -> String {
    guard let family = person.family else {
      return "{\(BibTeXEscaping.text(person.literal ?? ""))}"
    }
    guard let given = person.given else { return "family=\(part(family, isAlone: true))" }
    // `Michael, III`
    if let comma = given.lastIndex(of: ",") {
      let suffix = CleanText.collapsed(String(given[given.index(after: comma)...]))
      let name = CleanText.collapsed(String(given[..<comma]))
      return "\(part(family)), \(part(suffix)), \(part(name))"
    }
    return "\(part(family)), \(part(given))"
  }

  /// A part of a name, in braces where its own words would separate names.
  private static func part(_ text: String, isAlone: Bool = false) -> String {
    let escaped = BibTeXEscaping.text(text)
    let isProtected = isAlone || text.contains(",") || text.contains("=") || text.contains(";")
    return isProtected || " \(text.lowercased()) ".contains(" and ") ? "{\(escaped)}" : escaped
  }

  private static func keywords(_ keywords: [String]) -> String? {
    guard !keywords.isEmpty else { return nil }
    return keywords.map { keyword in
      let escaped = BibTeXEscaping.text(keyword)
      let isProtected = keyword.contains(",") || keyword.contains(";")
      return isProtected ? "{\(escaped)}" : escaped
    }.joined(separator: ", ")
  }
}
