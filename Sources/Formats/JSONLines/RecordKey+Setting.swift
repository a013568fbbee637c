package import ReviewModel

extension RecordKey {
  /// Makes a record say a value under the key; false, and nothing changes, where it cannot.
  ///
  /// Dates may also stand as text, lists as a single value. `origin` is the reader's.
  package func set(_ value: JSONValue, in record: inout Record) -> Bool {
    assign(value, in: &record)
  }

  /// The same for a value of a text that is being read.
  func assign<Value: JSONReadable>(_ value: Value, in record: inout Record) -> Bool {
    switch self {
    case .id: Self.put(value.text.flatMap(RecordIdentity.id(spelled:)), in: &record.id)
    case .sourceID: Self.put(value.plainText, in: &record.sourceID)
    case .type: Self.put(value.text.flatMap(RecordType.init), in: &record.type)
    case .title: Self.put(value.plainText, in: &record.title)
    case .authors: Self.put(value.list(Self.person), in: &record.authors)
    case .issued: Self.put(Self.date(value), in: &record.issued)
    case .online: Self.put(Self.date(value), in: &record.online)
    case .container: Self.put(value.plainText, in: &record.container)
    case .volume: Self.put(value.plainText, in: &record.volume)
    case .issue: Self.put(value.plainText, in: &record.issue)
    case .pages: Self.put(value.plainText, in: &record.pages)
    case .doi: Self.put(value.plainText, in: &record.doi)
    case .pmid: Self.put(value.plainText, in: &record.pmid)
    case .pmcid: Self.put(value.plainText, in: &record.pmcid)
    case .registrations: Self.put(value.list { $0.plainText }, in: &record.registrations)
    case .issn: Self.put(value.list { $0.plainText }, in: &record.issn)
    case .isbn: Self.put(value.list { $0.plainText }, in: &record.isbn)
    case .abstract: Self.put(value.plainText, in: &record.abstract)
    case .abstractStatus:
      Self.put(value.text.flatMap(AbstractStatus.init), in: &record.abstractStatus)
    case .abstractSource:
      Self.put(value.text.flatMap(AbstractSource.init), in: &record.abstractSource)
    case .keywords: Self.put(value.list { $0.plainText }, in: &record.keywords)
    case .language: Self.put(value.plainText, in: &record.language)
    case .url: Self.put(value.list { $0.plainText }, in: &record.url)
    case .publisher: Self.put(value.plainText, in: &record.publisher)
    case .institution: Self.put(value.plainText, in: &record.institution)
    case .awardingBody: Self.put(value.plainText, in: &record.awardingBody)
    case .degree: Self.put(value.plainText, in: &record.degree)
    case .supervisors: Self.put(value.list(Self.person), in: &record.supervisors)
    case .citationStatements: Self.put(value.list(Self.statement), in: &record.citationStatements)
    case .relations: Self.put(value.list(Self.relation), in: &record.relations)
    case .labels: Self.put(value.list { $0.plainText }, in: &record.labels)
    case .fields: Self.put(value.list(Self.field).map(RawFields.init), in: &record.fields)
    case .origin: true
    }
  }

  /// Makes a record say nothing under the key.
  package func clear(in record: inout Record) {
    if let text { record[keyPath: text] = nil }
    if let texts { record[keyPath: texts] = [] }
    if let date { record[keyPath: date] = nil }
    if let people { record[keyPath: people] = [] }
    switch self {
    case .citationStatements: record.citationStatements = []
    case .relations: record.relations = []
    default: break
    }
  }

  private static func put<Value>(_ value: Value?, in place: inout Value) -> Bool {
    guard let value else { return false }
    place = value
    return true
  }

  private static func put<Value>(_ value: Value?, in place: inout Value?) -> Bool {
    guard let value else { return false }
    place = value
    return true
  }

  private static func date(_ value: some JSONReadable) -> PartialDate? {
    if let text = value.plainText { return DateText.parsed(text) }
    guard let year = value.member("year")?.integer else { return nil }
    let month = value.member("month")?.integer
    return PartialDate(year: year, month: month, day: value.member("day")?.integer)
  }

  private static func person(_ value: some JSONReadable) -> Person? {
    if let text = value.text { return PersonName.parsed(text) }
    let family = value.member("family")?.text
    let literal = value.member("literal")?.text
    let isni = value.member("isni")?.text
    guard let name = family ?? literal ?? isni else { return nil }
    var person = Person(literal: name)
    person.literal = literal
    person.family = family
    person.given = value.member("given")?.text
    person.isni = isni
    return person
  }

  private static func statement(_ value: some JSONReadable) -> CitationStatement? {
    value.member("text")?.text.map {
      CitationStatement(
        text: $0,
        section: value.member("section")?.text,
        classification: value.member("classification")?.text,
        confidence: value.member("confidence")?.integer
      )
    }
  }

  private static func relation(_ value: some JSONReadable) -> RecordRelation? {
    guard let kind = value.member("kind")?.text.flatMap(RecordRelation.Kind.init),
      let target = value.member("target")?.text
    else { return nil }
    return RecordRelation(kind, target)
  }

  private static func field(_ value: some JSONReadable) -> RawField? {
    guard let tag = value.member("tag")?.text, let text = value.member("value")?.text else {
      return nil
    }
    return RawField(tag, text)
  }
}
