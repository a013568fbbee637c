import ReviewModel

/// A description in Dublin Core.
struct DublinCoreRecord {
  private let terms: DublinCoreTerms

  init(_ element: XMLElement) {
    terms = DublinCoreTerms(element)
  }

  func record(_ origin: Origin) -> Record {
    let texts = DublinCoreTexts(terms)
    let source = DublinCoreSource(terms)
    var record = Record(
      type: DublinCoreType.recordType(terms, hasSource: source.container != nil),
      origin: origin
    )
    record.title = LibraryTitle.plain(terms.first("title"))
    record.authors = terms.all("creator").flatMap(people)
    if record.authors.isEmpty {
      record.authors = terms.all("author").compactMap(PersonName.spoken)
    }
    if record.authors.isEmpty { record.authors = terms.all("contributor").flatMap(people) }
    record.abstract = texts.abstract
    record.keywords = keywords
    record.language = terms.all("language").lazy.compactMap(LanguageCode.normalised).first
    record.issued = DublinCoreDates(terms).issued
    record.container = source.container
    record.volume = source.volume
    record.issue = source.issue
    record.pages = source.pages
    record.publisher = terms.first("publisher")
    addIdentifiers(to: &record)
    if record.type == .thesis { addThesis(texts, to: &record) }
    for text in terms.all("description") { _ = SynthMarks.apply(text, to: &record) }
    return record
  }

  private func people(_ text: String) -> [Person] {
    text.contains(";") ? PersonName.list(text) : [PlainName.person(text)].compactMap(\.self)
  }

  private var keywords: [String] {
    var unique = DistinctTexts()
    for subject in terms.all("subject", "keyword") {
      for word in subject.split(separator: ";").compactMap({ CleanText.line(String($0)) })
      where !word.contains("://") {
        unique.append(word)
      }
    }
    return unique.texts
  }

  private func addIdentifiers(to record: inout Record) {
    let numbers = DublinCoreIdentifiers(terms)
    record.doi = numbers.doi
    record.pmid = numbers.pmid
    record.pmcid = numbers.pmcid
    record.url = numbers.url
    record.issn = numbers.issn
    record.isbn = numbers.isbn
    record.relations = numbers.related.map { RecordRelation(.other, "doi:\($0)") }
  }

  private func addThesis(_ texts: DublinCoreTexts, to record: inout Record) {
    record.degree = terms.first("qualificationname") ?? terms.first("degree") ?? texts.degree
    record.awardingBody =
      terms.first("institution", "grantor") ?? texts.awardingBody ?? record.publisher
    let advisors = terms.all("advisor", "supervisor")
    record.supervisors = advisors.flatMap(people)
  }
}
