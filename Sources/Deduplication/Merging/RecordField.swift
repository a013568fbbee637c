import ReviewModel

/// A field of a merged view, which is taken from one record as a whole.
enum RecordField: String, Sendable, Hashable, CaseIterable {
  case type, title, authors, issued, online, container, volume, issue, pages, doi, pmid, pmcid
  case registrations, issn, isbn, abstract, keywords, language, url, publisher, institution
  case awardingBody, degree, supervisors, citationStatements, relations, labels

  /// Its place among all fields, as a bit.
  var bit: UInt32 {
    let place: UInt32 =
      switch self {
      case .type: 0
      case .title: 1
      case .authors: 2
      case .issued: 3
      case .online: 4
      case .container: 5
      case .volume: 6
      case .issue: 7
      case .pages: 8
      case .doi: 9
      case .pmid: 10
      case .pmcid: 11
      case .registrations: 12
      case .issn: 13
      case .isbn: 14
      case .abstract: 15
      case .keywords: 16
      case .language: 17
      case .url: 18
      case .publisher: 19
      case .institution: 20
      case .awardingBody: 21
      case .degree: 22
      case .supervisors: 23
      case .citationStatements: 24
      case .relations: 25
      case .labels: 26
      }
    return 1 << place
  }

  func isEmpty(in record: Record) -> Bool { size(in: record) == 0 }

  /// How much of the field a record has: letters of a text, entries of a list.
  func size(in record: Record) -> Int {
    switch self {
    case .type: record.type == .other ? 0 : 1
    case .title: Self.length(record.title)
    case .authors: record.authors.count
    case .issued: record.issued.map(Self.precision) ?? 0
    case .online: record.online.map(Self.precision) ?? 0
    case .container: Self.length(record.container)
    case .volume: Self.length(record.volume)
    case .issue: Self.length(record.issue)
    case .pages: Self.length(record.pages)
    case .doi: Self.length(record.doi)
    case .pmid: Self.length(record.pmid)
    case .pmcid: Self.length(record.pmcid)
    case .registrations: record.registrations.count
    case .issn: record.issn.count
    case .isbn: record.isbn.count
    case .abstract: Self.length(record.abstract)
    case .keywords: record.keywords.count
    case .language: Self.length(record.language)
    case .url: record.url.count
    case .publisher: Self.length(record.publisher)
    case .institution: Self.length(record.institution)
    case .awardingBody: Self.length(record.awardingBody)
    case .degree: Self.length(record.degree)
    case .supervisors: record.supervisors.count
    case .citationStatements: record.citationStatements.count
    case .relations: record.relations.count
    case .labels: record.labels.count
    }
  }

  /// Copies the field, and with an abstract what is known of it.
  func copy(from source: Record, to target: inout Record) {
    switch self {
    case .type: target.type = source.type
    case .title: target.title = source.title
    case .authors: target.authors = source.authors
    case .issued: target.issued = source.issued
    case .online: target.online = source.online
    case .container: target.container = source.container
    case .volume: target.volume = source.volume
    case .issue: target.issue = source.issue
    case .pages: target.pages = source.pages
    case .doi: target.doi = source.doi
    case .pmid: target.pmid = source.pmid
    case .pmcid: target.pmcid = source.pmcid
    case .registrations: target.registrations = source.registrations
    case .issn: target.issn = source.issn
    case .isbn: target.isbn = source.isbn
    case .abstract:
      target.abstract = source.abstract
      target.abstractStatus = source.abstractStatus
      target.abstractSource = source.abstractSource
    case .keywords: target.keywords = source.keywords
    case .language: target.language = source.language
    case .url: target.url = source.url
    case .publisher: target.publisher = source.publisher
    case .institution: target.institution = source.institution
    case .awardingBody: target.awardingBody = source.awardingBody
    case .degree: target.degree = source.degree
    case .supervisors: target.supervisors = source.supervisors
    case .citationStatements: target.citationStatements = source.citationStatements
    case .relations: target.relations = source.relations
    case .labels: target.labels = source.labels
    }
  }

  private static func length(_ text: String?) -> Int { text?.utf8.count ?? 0 }

  /// 1 for a year, 3 for a whole date.
  private static func precision(_ date: PartialDate) -> Int {
    1 + (date.month == nil ? 0 : 1) + (date.day == nil ? 0 : 1)
  }
}
