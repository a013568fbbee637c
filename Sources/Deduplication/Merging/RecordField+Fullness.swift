import ReviewModel

extension RecordField {
  /// How full a value is where several records have one: entries, then letters.
  func fullness(in record: Record) -> Int {
    switch self {
    case .authors:
      let letters = record.authors.reduce(0) { $0 + min(length(of: $1), 200) }
      return record.authors.count * 10_000 + min(letters, 9999)
    case .container: return container(record.container ?? "")
    default: return size(in: record)
    }
  }

  func year(in record: Record) -> Int? {
    switch self {
    case .issued: record.issued?.year
    case .online: record.online?.year
    default: nil
    }
  }

  /// Adds the entries of a list that the target does not have yet.
  func add(from source: Record, to target: inout Record) {
    switch self {
    case .registrations: Self.unite(source.registrations, into: &target.registrations)
    case .issn: Self.unite(source.issn, into: &target.issn)
    case .isbn: Self.unite(source.isbn, into: &target.isbn)
    case .keywords: Self.unite(source.keywords, into: &target.keywords)
    case .url: Self.unite(source.url, into: &target.url)
    case .citationStatements:
      Self.unite(source.citationStatements, into: &target.citationStatements)
    case .relations: Self.unite(source.relations, into: &target.relations)
    case .labels: Self.unite(source.labels, into: &target.labels)
    default: break
    }
  }

  /// How long a name is as it stands in a list.
  private func length(of person: Person) -> Int {
    let given = person.given.map { $0.utf8.count + 2 } ?? 0
    return person.family.map { $0.utf8.count + given } ?? person.literal?.utf8.count ?? 0
  }

  /// A name in full goes before its abbreviation, and small letters before capitals.
  private func container(_ name: String) -> Int {
    name.utf8.count * 2 + (TitleCase.isAllCapitals(name) ? 0 : 1)
  }

  private static func unite<Entry: Hashable>(_ entries: [Entry], into list: inout [Entry]) {
    var known = Set(list)
    for entry in entries where known.insert(entry).inserted { list.append(entry) }
  }
}
