import ReviewModel

/// Understands the rows of one table.
struct TableInterpretation {
  private let header: TableHeader
  private let declaredType: String?
  private let people: TablePeople
  private var types = TableTypes()
  private let synthColumn: Int?

  init(header: TableHeader, declaredType: String? = nil, people: TablePeople = TablePeople()) {
    self.header = header
    self.declaredType = declaredType
    self.people = people
    synthColumn = header.isOwn ? header.columns(.synth).first : nil
  }

  mutating func record(_ row: TableRow, origin: Origin) -> Record {
    let values = TableValues(header: header, row: row)
    var record = Record(origin: origin)
    record.fields = fields(row)
    TableIdentifiers.read(values, into: &record)
    record.title = title(values)
    let citation = (values.first(.citation) ?? values.first(.source)).flatMap(CitationText.init)
    readContainer(values, citation, into: &record)
    record.issued = TableDates.issued(values, citation)
    record.online = values.first(.online).flatMap {
      TableDates.parsed($0, year: record.issued?.year)
    }
    record.abstract = abstract(values)
    record.keywords = keywords(values)
    record.language = values.first(.language).flatMap { LanguageCode.normalised($0) }
    record.publisher = values.line(.publisher)
    record.institution = values.line(.institution)
    record.awardingBody = values.line(.awardingBody)
    record.degree = values.line(.degree)
    record.labels = TableLabels.labels(values)
    record.type = type(values, record)
    record.authors = authors(values, record.type)
    record.supervisors = values.values(.supervisors).flatMap(people.people)
    if record.type == .thesis, record.awardingBody == nil, !header.isOwn {
      record.awardingBody = record.publisher
      record.publisher = nil
    }
    if let column = synthColumn { readOwn(row.cell(column), values, into: &record) }
    return record
  }

  /// Every cell that holds something, under the name of its column.
  private func fields(_ row: TableRow) -> RawFields {
    let surplus = row.cells.indices.dropFirst(header.count).map { Array("column \($0 + 1)".utf8) }
    var length = header.tags.reduce(0) { $0 + $1.count } + surplus.reduce(0) { $0 + $1.count }
    for cell in row.cells { length += cell.count }
    return RawFieldPen.fields(count: row.cells.count, bytes: length) { pen in
      for (index, cell) in row.cells.enumerated() where !cell.isEmpty {
        let tag = index < header.count ? header.tags[index] : surplus[index - header.count]
        ByteText.lending(tag) { pen.append($0, cell) }
      }
    }
  }

  private func title(_ values: TableValues) -> String? {
    guard let title = values.line(.title, .originalTitle) else { return nil }
    return header.columns(.subtitle).isEmpty
      ? title : TitleJoining.joined(title, values.line(.subtitle))
  }

  private func readContainer(
    _ values: TableValues,
    _ citation: CitationText?,
    into record: inout Record
  ) {
    record.container =
      values.line(.container, .bookTitle, .abbreviation) ?? citation?.container
      ?? values.line(.source).flatMap { Self.databases.contains($0.lowercased()) ? nil : $0 }
    record.volume = values.first(.volume).flatMap(TableText.number) ?? citation?.volume
    record.issue = values.first(.issue).flatMap(TableText.number) ?? citation?.issue
    record.pages = pages(values) ?? citation?.pages
  }

  /// What stands in a column `Source` where that names a database and no journal.
  private static let databases: Set<String> = [
    "scopus", "pubmed", "medline", "embase", "wos", "web of science", "cinahl", "psycinfo", "eric",
    "cochrane", "central", "google scholar", "openalex", "lens", "dimensions", "proquest", "ebsco",
    "ovid", "crossref", "assia", "ieee", "acm", "jstor", "europe pmc", "semantic scholar", "other",
  ]

  private func pages(_ values: TableValues) -> String? {
    let first = values.first(.firstPage).flatMap(TableText.number)
    let last = values.first(.lastPage).flatMap(TableText.number)
    if first != nil || last != nil, let pages = Self.range(first, last) { return pages }
    if let cell = values.first(.pages), let number = TableText.number(cell) {
      if let pages = ByteText.lending(number, { PageRange.normalised($0) }) { return pages }
    }
    return values.line(.articleNumber)
  }

  private static func range(_ first: String?, _ last: String?) -> String? {
    guard let first, let last, first.utf8.count == last.utf8.count, first < last,
      first.utf8.allSatisfy(ASCII.isDigit), last.utf8.allSatisfy(ASCII.isDigit)
    else { return PageRange.normalised(first: first, last: last) }
    return "\(first)-\(last)"
  }

  private func abstract(_ values: TableValues) -> String? {
    for meaning in [TableMeaning.abstract, .otherAbstract] {
      for cell in values.values(meaning) {
        if let text = TableText.paragraphs(cell) { return text }
      }
    }
    return nil
  }

  private func keywords(_ values: TableValues) -> [String] {
    let cells = values.values(.keywords)
    guard !cells.isEmpty else { return [] }
    var keywords = DistinctTexts()
    for cell in cells {
      for part in TableList.parts(cell, commas: !header.isOwn) {
        // An asterisk marks a main heading.
        let part = part.first == UInt8(ascii: "*") ? part.slice(from: 1) : part
        guard !TableText.isMissing(part), let keyword = TableText.line(part) else { continue }
        keywords.append(keyword)
      }
    }
    return keywords.texts
  }

  private mutating func type(_ values: TableValues, _ record: Record) -> RecordType {
    let found = types.type(values.values(.type), declared: declaredType)
    let isSerial = values.first(.container) != nil || values.first(.abbreviation) != nil
    let type =
      found ?? (isSerial || record.volume != nil && record.container != nil ? .article : .other)
    guard found == nil || found == .article || found == .other, let doi = record.doi,
      !header.isOwn, Self.preprintRegistrants.contains(where: doi.utf8.starts)
    else { return type }
    let guess = RISTypes.type(declared: .article, kind: nil, hasSerial: true, doi: doi)
    return guess == .preprint ? .preprint : type
  }

  /// Registrants of servers of preprints, some of which register other things as well.
  private static let preprintRegistrants = [
    "10.1101/", "10.2", "10.31", "10.48550/",
  ].map { Array($0.utf8) }

  private func authors(_ values: TableValues, _ type: RecordType) -> [Person] {
    var authors = values.values(.fullAuthors).lazy.map(people.people).first { !$0.isEmpty } ?? []
    // Full names are better, as long as they are those of all.
    let short = values.values(.authors)
    if short.contains(where: { TableList.parts($0, commas: false).count > authors.count }) {
      authors = short.lazy.map(people.people).first { !$0.isEmpty } ?? authors
    }
    let groups = values.values(.groupAuthors)
    if !groups.isEmpty {
      var seen = Set(authors.compactMap(\.literal))
      for name in groups.flatMap({ TableList.parts($0, commas: false) }).compactMap(TableText.line)
      where seen.insert(name).inserted {
        authors.append(Person(literal: name))
      }
    }
    guard authors.isEmpty, type == .book else { return authors }
    return values.values(.editors).flatMap(people.people)
  }

  /// What `RecordTableWriter` had no column for.
  private func readOwn(_ cell: ByteText, _ values: TableValues, into record: inout Record) {
    if let id = values.line(.id).flatMap(RecordIdentity.id(spelled:)) { record.id = id }
    let cell = cell.trimmed
    guard !cell.isEmpty, case .object(let members)? = try? JSONParser.parse(Array(cell)) else {
      return
    }
    for member in members {
      guard let key = RecordKey(rawValue: member.key), RecordKey.content.contains(key) else {
        continue
      }
      if case .null = member.value {
        key.clear(in: &record)
      } else {
        _ = key.set(member.value, in: &record)
      }
    }
  }
}
