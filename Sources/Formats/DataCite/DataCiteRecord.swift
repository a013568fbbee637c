import ReviewModel

/// What DataCite knows of a DOI, plain or as `attributes` of its interface.
enum DataCiteRecord {
  static func describes(_ object: JSONElement) -> Bool {
    let facts = object.member("attributes") ?? object
    let hasMakers = facts.has("creators") || facts.has("contributors")
    return facts.has("titles") && (hasMakers || facts.has("types"))
      || facts.has("schemaVersion") && facts.has("types") && facts.has("doi")
  }

  static func read(_ object: JSONElement, into record: inout Record) {
    let facts = object.member("attributes") ?? object
    record.type =
      facts.member("types").map(DataCiteType.type)
      ?? DataCiteType.general(facts.line("type") ?? "") ?? .other
    record.title = title(facts)
    record.authors = people(facts.member("creators"))
    if record.authors.isEmpty {
      record.authors = people(facts.member("contributors"), as: "Author")
    }
    readDates(facts, into: &record)
    record.abstract = abstract(facts)
    record.keywords = subjects(facts)
    record.language = facts.line("language").flatMap(LanguageCode.normalised)
    record.url = facts.lines("url", "URL")
    record.publisher = facts.line("publisher")
    readContainer(facts, into: &record)
    readIdentifiers(facts, object, into: &record)
    record.relations = relations(facts)
    if record.type == .thesis {
      record.awardingBody = record.publisher
      record.publisher = nil
      record.degree = facts.at("types", "resourceType")?.line
      record.supervisors = people(facts.member("contributors"), as: "Supervisor")
    }
  }

  /// The title without a type, with its subtitle; else the first of any type.
  private static func title(_ facts: JSONElement) -> String? {
    let titles = facts.member("titles")?.elements ?? []
    let own = titles.first { $0.line("titleType") == nil } ?? titles.first
    let subtitle = titles.first { $0.line("titleType") == "Subtitle" }?.line("title")
    return own?.line("title").map { TitleJoining.joined($0, subtitle) }
  }

  private static func people(_ list: JSONElement?, as role: String? = nil) -> [Person] {
    (list?.elements ?? []).compactMap { name in
      if let role, !name.lines("contributorType", "contributorRoles").contains(role) { return nil }
      let whole = name.line("name", "creatorName")
      if ["Organizational", "Organization"].contains(name.line("nameType", "type") ?? "") {
        return whole.map { Person(literal: $0) }
      }
      let isni = name.member("nameIdentifiers")?.elements
        .first { $0.line("nameIdentifierScheme") == "ISNI" }?.line("nameIdentifier")
        .flatMap(ISNI.normalised)
      if let family = name.line("familyName") {
        return Person(family: family, given: name.line("givenName"), isni: isni)
      }
      var person = whole.flatMap(PersonName.parsed)
      person?.isni = isni
      return person
    }
  }

  /// `Issued` counts; of the year of publication only the year is known.
  private static func readDates(_ facts: JSONElement, into record: inout Record) {
    func date(_ kinds: String...) -> PartialDate? {
      for kind in kinds {
        for date in facts.member("dates")?.elements ?? [] where date.line("dateType") == kind {
          if let date = date.date("date") { return date }
        }
      }
      return nil
    }
    let year = facts.date("publicationYear")
    let plain = facts.member("date")
    record.issued =
      date("Issued") ?? year ?? facts.date("published") ?? plain?.date("published", "issued")
      ?? date("Created") ?? plain?.date("created")
    record.online = date("Available") ?? plain?.date("available")
  }

  /// Of several languages the last counts: repositories put the one they translated into, or the
  /// report's own, behind the other.
  private static func abstract(_ facts: JSONElement) -> String? {
    let all = facts.member("descriptions")?.elements ?? []
    let abstracts = all.filter { $0.line("descriptionType", "type") == "Abstract" }
    let untyped = all.filter { $0.line("descriptionType", "type") == nil }
    return (abstracts.isEmpty ? untyped : abstracts).reversed().lazy
      .compactMap { $0.paragraphs("description") }.first
  }

  private static func subjects(_ facts: JSONElement) -> [String] {
    var seen: Set<String> = []
    return (facts.member("subjects")?.elements ?? []).compactMap { subject in
      subject.kind == .object ? subject.line("subject") : subject.line
    }.filter { seen.insert($0).inserted }
  }

  private static func readContainer(_ facts: JSONElement, into record: inout Record) {
    let container = facts.member("container")
    let whole = facts.member("relatedItems")?.elements
      .first { ["IsPublishedIn", "IsPartOf"].contains($0.line("relationType")) }
    record.container =
      whole?.member("titles")?.elements.first?.line("title") ?? container?.line("title")
      ?? facts.line("containerTitle", "container-title")
    record.volume = whole?.line("volume") ?? container?.line("volume")
    record.issue = whole?.line("issue") ?? container?.line("issue")
    record.pages =
      pages(whole) ?? pages(container)
      ?? facts.lines("sizes").lazy.compactMap(pageSize).first
  }

  /// First and last page, where they are any; one repository writes `Bd. 1 Nr. 1 (2018)` there.
  private static func pages(_ place: JSONElement?) -> String? {
    guard let first = place?.line("firstPage"), first.utf8.count <= 10, !first.contains(" ") else {
      return nil
    }
    return PageRange.normalised(first: first, last: place?.line("lastPage"))
  }

  /// `42-79 Seiten` are the pages on which the report stands, `12 pages` only their number.
  private static func pageSize(_ size: String) -> String? {
    let lowered = size.lowercased()
    guard ["page", "seite", "pp", "pág", "pagin", "s."].contains(where: lowered.contains) else {
      return nil
    }
    let range = size.drop { !$0.isASCIIDigit }
    let pages = PageRange.normalised(String(range.prefix { $0.isASCIIDigit || "-–—".contains($0) }))
    return pages.flatMap { $0.contains("-") ? $0 : nil }
  }

  private static func readIdentifiers(
    _ facts: JSONElement,
    _ object: JSONElement,
    into record: inout Record
  ) {
    let names = [facts.line("doi", "DOI"), facts.line("id"), object.line("id")]
    record.doi = names.compactMap(\.self).lazy.compactMap(DOI.normalised).first
    let own = facts.member("identifiers")?.elements ?? []
    for number in own + (facts.member("alternateIdentifiers")?.elements ?? []) {
      let kind = number.line("identifierType", "alternateIdentifierType")?.lowercased() ?? ""
      let value = number.line("identifier", "alternateIdentifier") ?? ""
      if kind == "doi" { record.doi = record.doi ?? DOI.normalised(value) }
      if kind == "pmid" { record.pmid = record.pmid ?? Identifiers.pmid(value) }
      if kind == "pmcid" { record.pmcid = record.pmcid ?? Identifiers.pmcid(value) }
    }
    var numbers: [String] = []
    if let container = facts.member("container"), let kind = container.line("identifierType"),
      ["ISSN", "ISBN"].contains(kind.uppercased()), let number = container.line("identifier")
    {
      numbers.append(number)
    }
    for link in facts.member("relatedIdentifiers")?.elements ?? [] {
      guard ["ISSN", "ISBN", "EISSN"].contains(link.line("relatedIdentifierType")?.uppercased()),
        ["IsPartOf", "IsPublishedIn", "IsIdenticalTo"].contains(link.line("relationType")),
        let number = link.line("relatedIdentifier")
      else { continue }
      numbers.append(number)
    }
    let serials = SerialNumbers(numbers.joined(separator: "; "))
    record.issn = serials.issn
    record.isbn = serials.isbn
  }

  private static func relations(_ facts: JSONElement) -> [RecordRelation] {
    (facts.member("relatedIdentifiers")?.elements ?? []).compactMap { link in
      guard let kind = link.line("relationType").flatMap({ kinds[$0] }),
        let target = link.line("relatedIdentifier")
      else { return nil }
      return RecordRelation(kind, DOI.normalised(target).map { "doi:\($0)" } ?? target)
    }
  }

  private static let kinds: [String: RecordRelation.Kind] = [
    "IsVersionOf": .versionOf, "HasVersion": .versionOf, "IsNewVersionOf": .versionOf,
    "IsPreviousVersionOf": .versionOf, "IsVariantFormOf": .versionOf,
    "IsOriginalFormOf": .versionOf, "IsIdenticalTo": .versionOf, "IsTranslationOf": .versionOf,
    "HasTranslation": .versionOf, "Obsoletes": .versionOf, "IsObsoletedBy": .versionOf,
    "Reviews": .commentOn, "IsReviewedBy": .commentedBy,
  ]
}
