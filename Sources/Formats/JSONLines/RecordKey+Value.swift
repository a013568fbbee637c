package import ReviewModel

extension RecordKey {
  /// What a record says under the key; nil where it says nothing.
  package func value(of record: Record) -> JSONValue? {
    if let text { return record[keyPath: text].map(JSONValue.string) }
    if let texts { return Self.list(record[keyPath: texts].map(JSONValue.string)) }
    if let date { return record[keyPath: date].map(Self.value) }
    if let people { return Self.list(record[keyPath: people].map(Self.value)) }
    switch self {
    case .id: return .string(record.id.text)
    case .type: return .string(record.type.rawValue)
    case .abstractStatus: return .string(record.abstractStatus.rawValue)
    case .abstractSource:
      let isWorthSaying = record.abstract != nil || record.abstractSource != .authors
      return isWorthSaying ? .string(record.abstractSource.rawValue) : nil
    case .citationStatements: return Self.list(record.citationStatements.map(Self.value))
    case .relations: return Self.list(record.relations.map(Self.value))
    case .fields: return Self.list(record.fields.map(Self.value))
    case .origin: return Self.value(record.origin)
    default: return nil
    }
  }

  private static func list(_ values: [JSONValue]) -> JSONValue? {
    values.isEmpty ? nil : .array(values)
  }

  private static func value(_ date: PartialDate) -> JSONValue {
    .object([
      "year": .int(date.year), "month": date.month.map(JSONValue.int),
      "day": date.day.map(JSONValue.int),
    ])
  }

  private static func value(_ person: Person) -> JSONValue {
    .object([
      "family": person.family.map(JSONValue.string), "given": person.given.map(JSONValue.string),
      "literal": person.literal.map(JSONValue.string), "isni": person.isni.map(JSONValue.string),
    ])
  }

  private static func value(_ statement: CitationStatement) -> JSONValue {
    .object([
      "text": .string(statement.text), "section": statement.section.map(JSONValue.string),
      "classification": statement.classification.map(JSONValue.string),
      "confidence": statement.confidence.map(JSONValue.int),
    ])
  }

  private static func value(_ relation: RecordRelation) -> JSONValue {
    .object(["kind": .string(relation.kind.rawValue), "target": .string(relation.target)])
  }

  private static func value(_ field: RawField) -> JSONValue {
    .object(["tag": .string(field.tag), "value": .string(field.value)])
  }

  private static func value(_ origin: Origin) -> JSONValue {
    .object([
      "source": origin.source.isEmpty ? nil : .string(origin.source), "file": .string(origin.file),
      "digest": origin.digest.isEmpty ? nil : .string(origin.digest),
      "start": .int(origin.start), "end": .int(origin.end), "line": .int(origin.line),
    ])
  }
}
