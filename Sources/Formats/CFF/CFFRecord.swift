import ReviewModel

/// A work or a reference of a citation file.
enum CFFRecord {
  static func record(_ work: JSONElement, origin: Origin) -> Record {
    var record = Record(type: type(work), origin: origin)
    record.title = work.line("title")
    record.authors = people(work.member("authors"))
    if record.authors.isEmpty { record.authors = people(work.member("editors")) }
    readDates(work, into: &record)
    readContainer(work, into: &record)
    readIdentifiers(work, into: &record)
    record.abstract = work.paragraphs("abstract")
    record.keywords = work.lines("keywords")
    record.language = work.lines("languages").lazy.compactMap(LanguageCode.normalised).first
    record.url = work.lines("url", "repository", "repository-code")
    record.publisher = work.line("publisher")
    record.institution = work.line("institution")
    if record.type == .thesis {
      record.degree = work.line("thesis-type")
      record.awardingBody = record.institution
    }
    work.appendFields(to: &record.fields)
    return record
  }

  private static func type(_ work: JSONElement) -> RecordType {
    switch work.line("type") ?? "" {
    case "article", "magazine-article", "newspaper-article": .article
    case "book", "proceedings": .book
    case "conference-paper": .conferencePaper
    case "conference", "presentation", "slides": .conferenceAbstract
    case "data", "database", "dataset": .dataset
    case "blog", "website", "online": .webPage
    case "report", "government-document", "manual": .report
    case "thesis": .thesis
    case "encyclopedia", "dictionary": .chapter
    case "unpublished": .preprint
    default: .other
    }
  }

  private static func people(_ list: JSONElement?) -> [Person] {
    (list?.elements ?? []).compactMap { name in
      guard name.kind == .object else { return name.text.flatMap(PersonName.spoken) }
      guard let family = name.line("family-names") else {
        return name.line("name", "alias", "given-names").map { Person(literal: $0) }
      }
      let whole = [name.line("name-particle"), family].compactMap(\.self).joined(separator: " ")
      let given = [name.line("given-names"), name.line("name-suffix")].compactMap(\.self)
        .joined(separator: ", ")
      return Person(family: whole, given: given.isEmpty ? nil : given)
    }
  }

  private static func readDates(_ work: JSONElement, into record: inout Record) {
    let date = work.date("date-published", "date-released", "issue-date")
    let year = work.member("year")?.number
    guard let year, date?.year != year else {
      record.issued = date
      return
    }
    record.issued = PartialDate(
      year: year,
      month: work.member("month")?.number ?? work.line("month").flatMap(DateToken.month(of:))
    )
  }

  private static func readContainer(_ work: JSONElement, into record: inout Record) {
    record.container =
      work.line("journal", "collection-title") ?? work.member("conference")?.line("name")
    record.volume = work.line("volume")
    record.issue = work.line("issue") ?? work.line("number")
    record.pages = PageRange.normalised(first: work.line("start"), last: work.line("end"))
  }

  private static func readIdentifiers(_ work: JSONElement, into record: inout Record) {
    let listed = (work.member("identifiers")?.elements ?? []).filter { $0.line("type") == "doi" }
      .compactMap { $0.line("value") }
    record.doi =
      ([work.line("doi")].compactMap(\.self) + listed).lazy
      .compactMap(DOI.normalised).first
    record.pmcid = work.line("pmcid").flatMap(Identifiers.pmcid)
    let serials = SerialNumbers(work.lines("issn", "isbn").joined(separator: "; "))
    record.issn = serials.issn
    record.isbn = serials.isbn
  }
}
