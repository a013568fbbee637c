import ReviewModel

extension RecordField {
  /// Whether a person can write its value in one cell.
  var isCorrectable: Bool {
    switch self {
    case .citationStatements, .relations: false
    default: true
    }
  }

  /// Sets the field from a cell; an empty cell empties it.
  ///
  /// - Returns: Whether the text is a value of the field.
  func set(_ text: String, in record: inout Record) -> Bool {
    let value = text.isEmpty ? nil : text
    switch self {
    case .type:
      guard let type = RecordType(rawValue: text) else { return false }
      record.type = type
    case .issued, .online:
      let date = value.flatMap(Self.date)
      guard value == nil || date != nil else { return false }
      if self == .issued { record.issued = date } else { record.online = date }
    case .authors: record.authors = Self.people(text)
    case .supervisors: record.supervisors = Self.people(text)
    case .abstract:
      record.abstract = value
      record.abstractStatus = value == nil ? .missing : .complete
    case .registrations: record.registrations = Self.entries(text)
    case .issn: record.issn = Self.entries(text)
    case .isbn: record.isbn = Self.entries(text)
    case .keywords: record.keywords = Self.entries(text)
    case .url: record.url = Self.entries(text)
    case .labels: record.labels = Self.entries(text)
    case .title: record.title = value
    case .container: record.container = value
    case .volume: record.volume = value
    case .issue: record.issue = value
    case .pages: record.pages = value
    case .doi: record.doi = value.map { DOIForm($0)?.text ?? $0 }
    case .pmid: record.pmid = value
    case .pmcid: record.pmcid = value
    case .language: record.language = value
    case .publisher: record.publisher = value
    case .institution: record.institution = value
    case .awardingBody: record.awardingBody = value
    case .degree: record.degree = value
    case .citationStatements, .relations: return false
    }
    return true
  }

  private static func entries(_ text: String) -> [String] {
    text.split(separator: ";").map(trimmed).filter { !$0.isEmpty }
  }

  private static func people(_ text: String) -> [Person] {
    entries(text).map { name in
      guard let comma = name.firstIndex(of: ",") else { return Person(literal: name) }
      let given = trimmed(name[name.index(after: comma)...])
      let family = trimmed(name[..<comma])
      return given.isEmpty ? Person(literal: family) : Person(family: family, given: given)
    }
  }

  /// A year, a year and month, or a whole date.
  private static func date(_ text: String) -> PartialDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (1...3).contains(numbers.count),
      (1000...2999).contains(numbers[0])
    else { return nil }
    return PartialDate(
      year: numbers[0],
      month: numbers.dropFirst().first,
      day: numbers.dropFirst(2).first
    )
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
