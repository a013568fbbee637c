package import ReviewModel

extension RecordKey {
  /// Makes a record say a value under the key; false, and nothing changes, where it cannot.
  ///
  /// Dates may also stand as text, lists as a single value. `origin` is the reader's.
  package func set(_ value: JSONValue, in record: inout Record) -> Bool {
    if let text { return Self.assign(value.plainText, to: &record[keyPath: text]) }
    if let texts {
      return Self.assign(value.list { $0.plainText }, to: &record[keyPath: texts])
    }
    if let date { return Self.assign(Self.date(value), to: &record[keyPath: date]) }
    if let people { return Self.assign(value.list(Self.person), to: &record[keyPath: people]) }
    switch self {
    case .id: return Self.assign(value.text.map(Record.ID.init), to: &record.id)
    case .type: return Self.assign(value.text.flatMap(RecordType.init), to: &record.type)
    case .abstractStatus:
      return Self.assign(value.text.flatMap(AbstractStatus.init), to: &record.abstractStatus)
    case .abstractSource:
      return Self.assign(value.text.flatMap(AbstractSource.init), to: &record.abstractSource)
    case .citationStatements:
      return Self.assign(value.list(Self.statement), to: &record.citationStatements)
    case .relations: return Self.assign(value.list(Self.relation), to: &record.relations)
    case .fields: return Self.assign(value.list(Self.field).map(RawFields.init), to: &record.fields)
    default: return self == .origin
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

  private static func assign<Value>(_ value: Value?, to place: inout Value) -> Bool {
    guard let value else { return false }
    place = value
    return true
  }

  private static func assign<Value>(_ value: Value?, to place: inout Value?) -> Bool {
    guard let value else { return false }
    place = value
    return true
  }

  private static func date(_ value: JSONValue) -> PartialDate? {
    if let text = value.plainText { return DateText.parsed(text) }
    guard let year = value["year"]?.integer else { return nil }
    return PartialDate(year: year, month: value["month"]?.integer, day: value["day"]?.integer)
  }

  private static func person(_ value: JSONValue) -> Person? {
    if let text = value.text { return PersonName.parsed(text) }
    let family = value["family"]?.text
    guard let name = family ?? value["literal"]?.text else { return nil }
    var person =
      family.map { Person(family: $0, given: value["given"]?.text) } ?? Person(literal: name)
    person.isni = value["isni"]?.text
    return person
  }

  private static func statement(_ value: JSONValue) -> CitationStatement? {
    value["text"]?.text.map {
      CitationStatement(
        text: $0,
        section: value["section"]?.text,
        classification: value["classification"]?.text,
        confidence: value["confidence"]?.integer
      )
    }
  }

  private static func relation(_ value: JSONValue) -> RecordRelation? {
    guard let kind = value["kind"]?.text.flatMap(RecordRelation.Kind.init),
      let target = value["target"]?.text
    else { return nil }
    return RecordRelation(kind, target)
  }

  private static func field(_ value: JSONValue) -> RawField? {
    guard let tag = value["tag"]?.text, let text = value["value"]?.text else { return nil }
    return RawField(tag, text)
  }
}
