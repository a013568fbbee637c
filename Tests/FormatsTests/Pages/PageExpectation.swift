import ReviewModel

@testable import Formats

/// What a fixture's `.expected.json` says of the first record of a page.
struct PageExpectation {
  private let members: [JSONValue.Member]

  init(_ bytes: [UInt8]) throws {
    guard case .object(let members) = try JSONParser.parse(bytes) else {
      throw UnreadableText(reason: "the expectation is no object")
    }
    self.members = members
  }

  /// What is not as expected, one sentence for each key.
  func complaints(_ reading: FileReading, body: String?) -> [String] {
    guard let record = reading.records.first else { return ["there is no record"] }
    return members.compactMap { member in
      let found = value(member.key, record, reading, body)
      guard let found else { return "nobody checks '\(member.key)'" }
      let expected = Self.plain(member)
      return found == expected
        ? nil : "\(member.key): found \(found.compact), expected \(expected.compact)"
    }
  }

  /// Lists of texts that must, or must not, be in the body are reduced to those that fail.
  private static func plain(_ member: JSONValue.Member) -> JSONValue {
    ["body_contains", "body_lacks"].contains(member.key) ? .array([]) : member.value
  }

  private func value(
    _ key: String,
    _ record: Record,
    _ reading: FileReading,
    _ body: String?
  ) -> JSONValue? {
    func text(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }
    func number(_ value: Int?) -> JSONValue { value.map(JSONValue.int) ?? .null }
    func field(_ tag: String) -> String? { record.fields.first { $0.tag == tag }?.value }
    func fields(_ tag: String) -> [String] { record.fields.filter { $0.tag == tag }.map(\.value) }
    let expected = members.first { $0.key == key }?.value
    let statements = record.citationStatements
    switch key {
    case "kind": return text(kinds[reading.format ?? .csv])
    case "note", "type_declared": return expected
    case "records": return number(reading.records.count)
    case "type": return text(record.type.rawValue)
    case "title": return text(record.title)
    case "authors": return .strings(people(record.authors, like: expected))
    case "n_authors": return number(record.authors.count)
    case "isni": return text(record.authors.first?.isni)
    case "year": return number(record.issued?.year)
    case "month": return number(record.issued?.month)
    case "day": return number(record.issued?.day)
    case "early_online": return text(record.online?.description)
    case "journal": return text(record.container)
    case "volume": return text(record.volume)
    case "issue": return text(record.issue)
    case "pages": return text(record.pages)
    case "doi": return text(record.doi)
    case "issn": return .strings(record.issn)
    case "isbn": return .strings(record.isbn)
    case "language": return text(record.language == "en" ? "English" : record.language)
    case "publisher": return text(record.publisher)
    case "keywords": return .strings(record.keywords)
    case "registrations": return .strings(record.registrations)
    case "url": return .strings(record.url)
    case "source_id": return text(record.sourceID)
    case "awarding_body": return text(record.awardingBody)
    case "institution": return text(record.institution)
    case "degree": return text(record.degree)
    case "level": return text(field("Qualification Level"))
    case "m3": return text(field("M3"))
    case "supervisors": return .strings(record.supervisors.map(\.inverted))
    case "abstract": return text(record.abstract)
    case "abstract_starts":
      return record.abstract?.hasPrefix(expected?.text ?? "") ?? false
        ? expected : text(record.abstract)
    case "abstract_ends":
      return record.abstract?.hasSuffix(expected?.text ?? "") ?? false
        ? expected : text(record.abstract)
    case "abstract_status": return text(record.abstractStatus.rawValue)
    case "abstract_source": return text(record.abstractSource.rawValue)
    case "cited_by": return number(field("Cited by").flatMap(Int.init))
    case "citation_statements_total": return number(field("Citation statements").flatMap(Int.init))
    case "citation_statements_in_page": return number(statements.count)
    case "distinct_statements_in_page_after_dedup": return number(Set(statements.map(\.text)).count)
    case "sections": return .array(statements.map { text($0.section) })
    case "classification":
      let all = Set(statements.map(\.classification))
      return all.count == 1 ? text(all.first ?? nil) : .null
    case "classifications": return .array(statements.map { text($0.classification) })
    case "confidence": return .array(statements.map { number($0.confidence) })
    case "mentioned": return .strings(fields("mentioned"))
    case "mentioned_organisation": return text(field("mentioned-organisation"))
    case "contact": return text(field("contact"))
    case "rules": return .strings(Set(reading.diagnostics.map(\.rule)).sorted())
    case "body_contains": return .strings(texts(expected).filter { !(body ?? "").contains($0) })
    case "body_lacks": return .strings(texts(expected).filter { (body ?? "").contains($0) })
    default: return nil
    }
  }

  private let kinds: [Format: String] = [
    .ethosPage: "ethos", .purePage: "pure_page", .scitePage: "scite", .webPage: "grey_web",
    .ris: "ris",
  ]

  private func texts(_ value: JSONValue?) -> [String] { value?.list(\.text) ?? [] }

  /// In the order of speech, unless the expectation writes them as an index does.
  private func people(_ people: [Person], like expected: JSONValue?) -> [String] {
    let isInverted = texts(expected).contains { $0.contains(",") }
    return people.map { person in
      isInverted || person.family == nil
        ? person.inverted : [person.given, person.family].compactMap(\.self).joined(separator: " ")
    }
  }
}
