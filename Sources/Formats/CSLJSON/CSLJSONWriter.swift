package import ReviewModel

/// Writes records as CSL-JSON 1.0.2; what CSL has no field for stands under `custom`.
package enum CSLJSONWriter {
  /// An array with one item a line.
  package static func text(_ records: some Sequence<Record>) -> String {
    var bytes: [UInt8] = Array("[".utf8)
    var isFirst = true
    for record in records {
      bytes.append(contentsOf: (isFirst ? "\n" : ",\n").utf8)
      item(record).write(to: &bytes)
      isFirst = false
    }
    bytes.append(contentsOf: (isFirst ? "]\n" : "\n]\n").utf8)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func item(_ record: Record) -> JSONValue {
    .object([
      "id": .string(record.id.text), "type": .string(type(record.type)),
      "title": record.title.map(JSONValue.string), "author": people(record.authors),
      "issued": record.issued.map(date), "container-title": record.container.map(JSONValue.string),
      "volume": record.volume.map(JSONValue.string), "issue": record.issue.map(JSONValue.string),
      "page": record.pages.map(JSONValue.string), "DOI": record.doi.map(JSONValue.string),
      "PMID": record.pmid.map(JSONValue.string), "PMCID": record.pmcid.map(JSONValue.string),
      "ISSN": joined(record.issn), "ISBN": joined(record.isbn),
      "abstract": record.abstract.map(JSONValue.string),
      "keyword": record.keywords.isEmpty
        ? nil : .string(record.keywords.joined(separator: "; ")),
      "language": record.language.map(JSONValue.string),
      "URL": record.url.first.map(JSONValue.string),
      "publisher": (record.publisher ?? record.awardingBody).map(JSONValue.string),
      "genre": record.degree.map(JSONValue.string), "custom": custom(record),
    ])
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

  private static func people(_ people: [Person]) -> JSONValue? {
    guard !people.isEmpty else { return nil }
    return .array(
      people.map { person in
        .object([
          "family": person.family.map(JSONValue.string),
          "given": person.given.map(JSONValue.string),
          "literal": person.literal.map(JSONValue.string),
        ])
      }
    )
  }

  private static func date(_ date: PartialDate) -> JSONValue {
    let parts = [date.year] + [date.month, date.day].compactMap(\.self)
    return .object(["date-parts": .array([.array(parts.map(JSONValue.int))])])
  }

  private static func joined(_ values: [String]) -> JSONValue? {
    values.isEmpty ? nil : .string(values.joined(separator: ", "))
  }

  /// The keys of JSON Lines that no field of CSL stands for.
  private static func custom(_ record: Record) -> JSONValue? {
    let keys: [RecordKey] = [
      .sourceID, .type, .online, .registrations, .abstractStatus, .abstractSource, .institution,
      .awardingBody, .supervisors, .citationStatements, .relations, .labels,
    ]
    var members = keys.compactMap { key in
      key.value(of: record).map { JSONValue.Member(key: key.rawValue, value: $0) }
    }
    if record.url.count > 1, let all = RecordKey.url.value(of: record) {
      members.append(JSONValue.Member(key: RecordKey.url.rawValue, value: all))
    }
    return .object(members)
  }
}
