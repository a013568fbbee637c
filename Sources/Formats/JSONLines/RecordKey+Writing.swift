import ReviewModel

extension RecordKey {
  /// Appends `"key":value,` where a record says something under the key.
  ///
  /// The same that `value(of:)` gives, without anything in between: a test compares them.
  func append(of record: Record, to bytes: inout [UInt8]) {
    switch self {
    case .id: append(record.id.text, to: &bytes)
    case .sourceID: append(record.sourceID, to: &bytes)
    case .type: append(record.type.rawValue, to: &bytes)
    case .title: append(record.title, to: &bytes)
    case .authors: append(record.authors, to: &bytes, Self.append)
    case .issued: append(record.issued, to: &bytes)
    case .online: append(record.online, to: &bytes)
    case .container: append(record.container, to: &bytes)
    case .volume: append(record.volume, to: &bytes)
    case .issue: append(record.issue, to: &bytes)
    case .pages: append(record.pages, to: &bytes)
    case .doi: append(record.doi, to: &bytes)
    case .pmid: append(record.pmid, to: &bytes)
    case .pmcid: append(record.pmcid, to: &bytes)
    case .registrations: append(record.registrations, to: &bytes, JSONText.append)
    case .issn: append(record.issn, to: &bytes, JSONText.append)
    case .isbn: append(record.isbn, to: &bytes, JSONText.append)
    case .abstract: append(record.abstract, to: &bytes)
    case .abstractStatus: append(record.abstractStatus.rawValue, to: &bytes)
    case .abstractSource:
      guard record.abstract != nil || record.abstractSource != .authors else { return }
      append(record.abstractSource.rawValue, to: &bytes)
    case .keywords: append(record.keywords, to: &bytes, JSONText.append)
    case .language: append(record.language, to: &bytes)
    case .url: append(record.url, to: &bytes, JSONText.append)
    case .publisher: append(record.publisher, to: &bytes)
    case .institution: append(record.institution, to: &bytes)
    case .awardingBody: append(record.awardingBody, to: &bytes)
    case .degree: append(record.degree, to: &bytes)
    case .supervisors: append(record.supervisors, to: &bytes, Self.append)
    case .citationStatements: append(record.citationStatements, to: &bytes, Self.append)
    case .relations: append(record.relations, to: &bytes, Self.append)
    case .labels: append(record.labels, to: &bytes, JSONText.append)
    case .fields: append(record.fields, to: &bytes)
    case .origin: append(record.origin, to: &bytes)
    }
  }

  private func begin(_ bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: rawValue.utf8)
    JSONText.append(plain: "\":", to: &bytes)
  }

  private func append(_ text: String?, to bytes: inout [UInt8]) {
    guard let text else { return }
    begin(&bytes)
    JSONText.append(text, to: &bytes)
    bytes.append(UInt8(ascii: ","))
  }

  private func append(_ date: PartialDate?, to bytes: inout [UInt8]) {
    guard let date else { return }
    begin(&bytes)
    JSONText.append(plain: "{\"year\":", to: &bytes)
    JSONText.append(date.year, to: &bytes)
    if let month = date.month { Self.append("month", month, to: &bytes) }
    if let day = date.day { Self.append("day", day, to: &bytes) }
    JSONText.append(plain: "},", to: &bytes)
  }

  private func append<Element>(
    _ list: [Element],
    to bytes: inout [UInt8],
    _ write: (Element, inout [UInt8]) -> Void
  ) {
    guard !list.isEmpty else { return }
    begin(&bytes)
    var separator = UInt8(ascii: "[")
    for element in list {
      bytes.append(separator)
      write(element, &bytes)
      separator = UInt8(ascii: ",")
    }
    JSONText.append(plain: "],", to: &bytes)
  }

  private func append(_ fields: RawFields, to bytes: inout [UInt8]) {
    guard !fields.isEmpty else { return }
    begin(&bytes)
    bytes.append(UInt8(ascii: "["))
    for index in fields.indices {
      fields.withBytes(of: index) { tag, value in
        JSONText.append(plain: "{\"tag\":", to: &bytes)
        JSONText.append(tag, to: &bytes)
        JSONText.append(plain: ",\"value\":", to: &bytes)
        JSONText.append(value, to: &bytes)
        JSONText.append(plain: "},", to: &bytes)
      }
    }
    bytes[bytes.count - 1] = UInt8(ascii: "]")
    bytes.append(UInt8(ascii: ","))
  }

  private func append(_ origin: Origin, to bytes: inout [UInt8]) {
    begin(&bytes)
    bytes.append(UInt8(ascii: "{"))
    if !origin.source.isEmpty {
      JSONText.append(plain: "\"source\":", to: &bytes)
      JSONText.append(origin.source, to: &bytes)
      bytes.append(UInt8(ascii: ","))
    }
    JSONText.append(plain: "\"file\":", to: &bytes)
    JSONText.append(origin.file, to: &bytes)
    if !origin.digest.isEmpty {
      JSONText.append(plain: ",\"digest\":", to: &bytes)
      JSONText.append(origin.digest, to: &bytes)
    }
    Self.append("start", origin.start, to: &bytes)
    Self.append("end", origin.end, to: &bytes)
    Self.append("line", origin.line, to: &bytes)
    JSONText.append(plain: "},", to: &bytes)
  }

  private static func append(_ person: Person, to bytes: inout [UInt8]) {
    appendObject(to: &bytes) { bytes in
      append("family", person.family, to: &bytes)
      append("given", person.given, to: &bytes)
      append("literal", person.literal, to: &bytes)
      append("isni", person.isni, to: &bytes)
    }
  }

  private static func append(_ statement: CitationStatement, to bytes: inout [UInt8]) {
    appendObject(to: &bytes) { bytes in
      append("text", statement.text, to: &bytes)
      append("section", statement.section, to: &bytes)
      append("classification", statement.classification, to: &bytes)
      if let confidence = statement.confidence { append("confidence", confidence, to: &bytes) }
    }
  }

  private static func append(_ relation: RecordRelation, to bytes: inout [UInt8]) {
    appendObject(to: &bytes) { bytes in
      append("kind", relation.kind.rawValue, to: &bytes)
      append("target", relation.target, to: &bytes)
    }
  }

  /// An object whose members each begin with a comma, of which the first becomes the brace.
  private static func appendObject(to bytes: inout [UInt8], _ write: (inout [UInt8]) -> Void) {
    let start = bytes.count
    write(&bytes)
    if bytes.count > start {
      bytes[start] = UInt8(ascii: "{")
    } else {
      bytes.append(UInt8(ascii: "{"))
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private static func append(_ key: StaticString, _ text: String?, to bytes: inout [UInt8]) {
    guard let text else { return }
    appendKey(key, to: &bytes)
    JSONText.append(text, to: &bytes)
  }

  private static func append(_ key: StaticString, _ number: Int, to bytes: inout [UInt8]) {
    appendKey(key, to: &bytes)
    JSONText.append(number, to: &bytes)
  }

  private static func appendKey(_ key: StaticString, to bytes: inout [UInt8]) {
    JSONText.append(plain: ",\"", to: &bytes)
    JSONText.append(plain: key, to: &bytes)
    JSONText.append(plain: "\":", to: &bytes)
  }
}
