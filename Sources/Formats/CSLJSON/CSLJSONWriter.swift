package import ReviewModel

/// Writes records as CSL-JSON 1.0.2; what CSL has no field for stands under `custom`.
///
/// `CSLOwnRecord` reads it back to the same records.
package enum CSLJSONWriter {
  /// An array with one item a line.
  package static func text(_ records: some Sequence<Record>) -> String {
    var bytes: [UInt8] = []
    var isFirst = true
    for record in records {
      append(record, to: &bytes, isFirst: isFirst)
      isFirst = false
    }
    appendEnd(to: &bytes, isEmpty: isFirst)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends one item, behind the bracket that opens the array or a comma.
  package static func append(_ record: Record, to bytes: inout [UInt8], isFirst: Bool) {
    JSONText.append(plain: isFirst ? "[\n" : ",\n", to: &bytes)
    bytes.append(UInt8(ascii: "{"))
    for field in CSLField.all { append(field, of: record, to: &bytes) }
    if !isNamed(record), let number = record.sourceID {
      JSONText.append(plain: "\"number\":", to: &bytes)
      JSONText.append(number, to: &bytes)
      bytes.append(UInt8(ascii: ","))
    }
    JSONText.append(plain: "\"custom\":{", to: &bytes)
    for key in custom(record) { key.append(of: record, to: &bytes) }
    bytes[bytes.count - 1] = UInt8(ascii: "}")
    bytes.append(UInt8(ascii: "}"))
  }

  /// Appends the end of the array, which may have no items.
  package static func appendEnd(to bytes: inout [UInt8], isEmpty: Bool) {
    JSONText.append(plain: isEmpty ? "[]\n" : "\n]\n", to: &bytes)
  }

  private static func append(_ field: CSLField, of record: Record, to bytes: inout [UInt8]) {
    switch field {
    case .type: append(field, type(record.type), to: &bytes)
    case .authors: append(record.authors, to: &bytes)
    case .issued: append(record.issued, to: &bytes)
    case .issn, .isbn, .keywords:
      guard let list = field.list, let separator = field.separator,
        !record[keyPath: list].isEmpty
      else { return }
      append(field, record[keyPath: list].joined(separator: separator), to: &bytes)
    case .url: append(field, record.url.first, to: &bytes)
    case .publisher: append(field, record.publisher ?? record.awardingBody, to: &bytes)
    case .id: append(field, record.id.text, to: &bytes)
    default:
      guard let text = field.key.text else { return }
      append(field, record[keyPath: text], to: &bytes)
    }
  }

  /// Whether a record says by what it can be cited or found; where it does not, only the export's own
  /// number tells people which it is.
  private static func isNamed(_ record: Record) -> Bool {
    record.title != nil || record.container != nil || record.doi != nil || record.pmid != nil
      || record.pmcid != nil || !record.authors.isEmpty || !record.url.isEmpty
  }

  private static func append(_ field: CSLField, _ text: String?, to bytes: inout [UInt8]) {
    guard let text else { return }
    begin(field, &bytes)
    JSONText.append(text, to: &bytes)
    bytes.append(UInt8(ascii: ","))
  }

  private static func append(_ people: [Person], to bytes: inout [UInt8]) {
    guard !people.isEmpty else { return }
    begin(.authors, &bytes)
    bytes.append(UInt8(ascii: "["))
    for person in people {
      bytes.append(UInt8(ascii: "{"))
      for (name, value) in [
        ("family", person.family), ("given", person.given), ("literal", person.literal),
      ] {
        guard let value else { continue }
        JSONText.append(name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        JSONText.append(value, to: &bytes)
        bytes.append(UInt8(ascii: ","))
      }
      if bytes.last == UInt8(ascii: ",") { bytes.removeLast() }
      JSONText.append(plain: "},", to: &bytes)
    }
    bytes[bytes.count - 1] = UInt8(ascii: "]")
    bytes.append(UInt8(ascii: ","))
  }

  private static func append(_ date: PartialDate?, to bytes: inout [UInt8]) {
    guard let date else { return }
    begin(.issued, &bytes)
    JSONText.append(plain: "{\"date-parts\":[[", to: &bytes)
    for part in [date.year, date.month, date.day].compactMap(\.self) {
      JSONText.append(part, to: &bytes)
      bytes.append(UInt8(ascii: ","))
    }
    bytes.removeLast()
    JSONText.append(plain: "]]},", to: &bytes)
  }

  private static func begin(_ field: CSLField, _ bytes: inout [UInt8]) {
    JSONText.append(field.rawValue, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
  }

  private static func type(_ type: RecordType) -> String {
    switch type {
    case .article, .review: "article-journal"
    case .thesis: "thesis"
    case .chapter: "chapter"
    case .book: "book"
    case .report, .protocol: "report"
    case .preprint: "article"
    case .conferenceAbstract, .conferencePaper: "paper-conference"
    case .webPage: "webpage"
    case .dataset: "dataset"
    case .other: "document"
    }
  }

  /// The keys of JSON Lines for which no variable of CSL stands, or none that can say all of it.
  private static func custom(_ record: Record) -> [RecordKey] {
    var keys: [RecordKey] = [
      .sourceID, .type, .online, .registrations, .abstractStatus, .abstractSource, .institution,
      .awardingBody, .supervisors, .citationStatements, .relations, .labels,
    ]
    if record.url.count > 1 { keys.append(.url) }
    if record.authors.contains(where: isMoreThanAName) { keys.append(.authors) }
    if record.publisher != nil, record.publisher == record.awardingBody { keys.append(.publisher) }
    for field in CSLField.all {
      guard let list = field.list, let separator = field.separator else { continue }
      if record[keyPath: list].contains(where: { $0.isEmpty || holds(separator, in: $0) }) {
        keys.append(field.key)
      }
    }
    return keys
  }

  private static func isMoreThanAName(_ person: Person) -> Bool {
    person.isni != nil || person.family == nil && person.literal == nil
  }

  private static func holds(_ separator: String, in text: String) -> Bool {
    ByteText.lending(text) { $0.firstOffset(of: Array(separator.utf8)) != nil }
  }
}
