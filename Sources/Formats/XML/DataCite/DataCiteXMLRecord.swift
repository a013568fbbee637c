import ReviewModel

/// A resource as DataCite describes it.
struct DataCiteXMLRecord {
  private let resource: XMLElement

  init(_ resource: XMLElement) {
    self.resource = resource
  }

  func record(_ origin: Origin) -> Record {
    var record = Record(type: DataCiteXMLType(resource).recordType, origin: origin)
    record.title = title
    record.authors = resource.all("creators", "creator").compactMap { person($0, "creatorName") }
    record.supervisors = contributors("Supervisor")
    record.abstract = AbstractText.joined(descriptions("Abstract"))
    record.keywords = keywords
    record.language = resource.text("language").flatMap(LanguageCode.normalised)
    record.publisher = resource.text("publisher")
    if record.type == .thesis { record.awardingBody = record.publisher }
    addDates(to: &record)
    addContainer(to: &record)
    addIdentifiers(to: &record)
    record.relations = relations
    return record
  }

  private var title: String? {
    let all = resource.all("titles", "title")
    let proper = all.filter { $0[attribute: "titleType"] == nil }
    guard let title = (proper + all).lazy.compactMap({ $0.text.flatMap(CleanText.line) }).first
    else {
      return nil
    }
    let subtitle = all.first { $0.lowered("titleType") == "subtitle" }?.text
    return TitleJoining.joined(title, subtitle)
  }

  private func person(_ element: XMLElement, _ nameTag: String) -> Person? {
    if let family = element.text("familyName") {
      var person = Person(family: family, given: element.text("givenName"))
      let isni = element.all("nameIdentifier").first {
        $0.lowered("nameIdentifierScheme") == "isni"
      }
      person.isni = isni?.text.flatMap(ISNI.normalised)
      return person
    }
    guard let name = element.first(nameTag), let text = name.text else { return nil }
    if name.lowered("nameType") == "organizational" { return PlainName.organisation(text) }
    return PersonName.parsed(text)
  }

  private func contributors(_ type: String) -> [Person] {
    resource.all("contributors", "contributor").filter { $0[attribute: "contributorType"] == type }
      .compactMap { person($0, "contributorName") }
  }

  private func descriptions(_ type: String) -> [String] {
    resource.all("descriptions", "description").filter { $0[attribute: "descriptionType"] == type }
      .compactMap { $0.text.flatMap(CleanText.line) }
  }

  private var keywords: [String] {
    DistinctTexts(resource.texts("subjects", "subject")).texts
  }

  private func addDates(to record: inout Record) {
    func date(_ type: String) -> PartialDate? {
      resource.all("dates", "date").first { $0[attribute: "dateType"] == type }?.text
        .flatMap { DateText.parsed($0) }
    }
    let year = resource.text("publicationYear").flatMap { DateText.parsed($0) }
    let days = ["Issued", "Available"].compactMap(date)
    record.issued = days.first { year == nil || $0.year == year?.year } ?? year ?? date("Created")
    record.online = date("Available")
  }

  /// The journal or book, as a related thing since version 4.4, and in words before it.
  private func addContainer(to record: inout Record) {
    let hosts = resource.all("relatedItems", "relatedItem").filter {
      ["IsPublishedIn", "IsPartOf"].contains($0[attribute: "relationType"] ?? "")
    }
    if let host = hosts.first {
      record.container = host.text("titles", "title")
      record.volume = host.text("volume")
      record.issue = host.text("issue")
      record.pages = PageRange.normalised(
        first: host.text("firstPage"),
        last: host.text("lastPage")
      )
      if let number = host.text("relatedItemIdentifier") {
        record.issn = SerialNumbers(number).issn
        record.isbn = SerialNumbers(number).isbn
      }
    }
    guard record.container == nil, let series = descriptions("SeriesInformation").first else {
      return
    }
    let statement = SourceStatement(series)
    record.container = statement.opening ?? series
    record.volume = record.volume ?? statement.volume
    record.issue = record.issue ?? statement.issue
    record.pages = record.pages ?? statement.pages
  }

  private func addIdentifiers(to record: inout Record) {
    record.doi = resource.text("identifier").flatMap(DOI.normalised)
    for other in resource.all("alternateIdentifiers", "alternateIdentifier") {
      guard let text = other.text else { continue }
      if text.contains("://") { record.url.append(text) }
      if other.lowered("alternateIdentifierType") == "pmid" { record.pmid = text }
    }
    var issn = DistinctTexts(record.issn)
    var isbn = DistinctTexts(record.isbn)
    for related in resource.all("relatedIdentifiers", "relatedIdentifier")
    where ["IsPartOf", "IsPublishedIn"].contains(related[attribute: "relationType"] ?? "") {
      let numbers = SerialNumbers(related.text ?? "")
      switch related[attribute: "relatedIdentifierType"] ?? "" {
      case "ISSN", "EISSN", "LISSN": issn.append(contentsOf: numbers.issn)
      case "ISBN": isbn.append(contentsOf: numbers.isbn)
      default: break
      }
    }
    record.issn = issn.texts
    record.isbn = isbn.texts
  }

  private var relations: [RecordRelation] {
    resource.all("relatedIdentifiers", "relatedIdentifier").compactMap { related in
      guard let kind = Self.kinds[related[attribute: "relationType"] ?? ""], let text = related.text
      else { return nil }
      return RecordRelation(kind, DOI.normalised(text).map { "doi:\($0)" } ?? text)
    }
  }

  /// Of citations and parts nothing is said here.
  private static let kinds: [String: RecordRelation.Kind] = [
    "IsNewVersionOf": .versionOf, "IsPreviousVersionOf": .versionOf, "IsVersionOf": .versionOf,
    "HasVersion": .versionOf, "IsVariantFormOf": .versionOf, "IsOriginalFormOf": .versionOf,
    "IsIdenticalTo": .versionOf, "Reviews": .commentOn, "IsReviewedBy": .commentedBy,
    "IsSupplementTo": .other, "IsSupplementedBy": .other, "IsDocumentedBy": .other,
    "Documents": .other, "Obsoletes": .versionOf, "IsObsoletedBy": .versionOf,
  ]
}
