import ReviewModel

/// A known shape in which JSON describes a report.
enum JSONDialect: CaseIterable {
  case ours, zotero, openAlex, dataCite, crossref, eppi, schema, csl, plain

  private static let all = allCases

  /// The shape of an object, most particular first; nil where it describes no report.
  init?(of object: JSONElement) {
    guard object.kind == .object,
      let dialect = Self.all.first(where: { $0.describes(object) })
    else { return nil }
    self = dialect
  }

  var format: Format {
    switch self {
    case .zotero: .zoteroJSON
    case .openAlex: .openAlexJSON
    case .dataCite: .dataCiteJSON
    case .crossref: .crossrefJSON
    case .schema: .schemaJSON
    case .csl: .cslJSON
    case .ours, .eppi, .plain: .otherJSON
    }
  }

  func describes(_ object: JSONElement) -> Bool {
    switch self {
    case .ours: JSONLinesRecord.isOurs(object)
    case .zotero: ZoteroRecord.describes(object)
    case .openAlex: OpenAlexRecord.describes(object)
    case .dataCite: DataCiteRecord.describes(object)
    case .crossref: CrossrefRecord.describes(object)
    case .eppi: EPPIRecord.describes(object)
    case .schema: SchemaRecord.describes(object)
    case .csl: CSLRecord.describes(object)
    case .plain: PlainRecord.describes(object)
    }
  }

  /// The record that an object describes, with its fields; `around` is what stands around it.
  func record(_ object: JSONElement, origin: Origin, around: JSONSurroundings) -> Record {
    if self == .ours { return JSONLinesRecord.record(object, origin: origin) }
    var record = Record(origin: origin)
    switch self {
    case .ours: break
    case .zotero: ZoteroRecord.read(object, into: &record)
    case .openAlex: OpenAlexRecord.read(object, into: &record)
    case .dataCite: DataCiteRecord.read(object, into: &record)
    case .crossref: CrossrefRecord.read(object, into: &record)
    case .eppi: EPPIRecord.read(object, into: &record, codes: around.codes)
    case .schema: SchemaRecord.read(object, into: &record)
    case .csl: CSLRecord.read(object, into: &record)
    case .plain: PlainRecord.read(object, into: &record)
    }
    object.appendFields(to: &record.fields, opening: wrapper)
    return record
  }

  private var wrapper: StaticString? {
    switch self {
    case .zotero: "data"
    case .dataCite: "attributes"
    case .plain: "bibjson"
    default: nil
    }
  }
}
