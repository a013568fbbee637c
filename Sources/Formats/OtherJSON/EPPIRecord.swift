import ReviewModel

/// A reference of EPPI-Reviewer's JSON export, with the codes that people gave it.
enum EPPIRecord {
  static func describes(_ object: JSONElement) -> Bool {
    object.has("ItemId") && object.has("Title")
  }

  static func read(_ item: JSONElement, into record: inout Record, codes: [Int: String]) {
    let kind = item.line("TypeName")?.lowercased() ?? ""
    record.type = types.first { kind.hasPrefix($0.key) }?.value ?? .other
    record.sourceID = item.member("ItemId")?.written
    record.title = item.line("Title")
    record.authors = (item.line("Authors") ?? "").split(separator: ";").compactMap(author)
    record.container = item.line("ParentTitle")
    record.issued = item.line("Year").flatMap { year in
      let month = item.line("Month").map { " \($0)" } ?? ""
      return DateText.parsed(year + month) ?? DateText.parsed(year)
    }
    record.volume = item.line("Volume")
    record.issue = item.line("Issue")
    record.pages = item.line("Pages").flatMap(PageRange.normalised)
    record.doi = (item.lines("DOI") + item.lines("URL")).lazy.compactMap(DOI.normalised).first
    let serials = SerialNumbers(item.line("StandardNumber") ?? "")
    record.issn = serials.issn
    record.isbn = serials.isbn
    record.abstract = item.paragraphs("Abstract")
    record.keywords = (item.member("Keywords")?.text ?? "")
      .split { $0.isNewline || $0 == ";" }
      .compactMap { CleanText.line(String($0)) }
    record.url = item.lines("URL")
    record.publisher = item.line("Publisher")
    record.institution = item.line("Institution")
    if record.type == .thesis { record.awardingBody = record.institution }
    record.labels = labels(item, codes)
  }

  /// `Last First`; particles in lower case belong to what follows them.
  private static func author(_ text: Substring) -> Person? {
    guard let person = PersonName.parsed(String(text)) else { return nil }
    guard person.family == nil, let words = person.literal?.split(separator: " "),
      let end = words.firstIndex(where: { $0.first?.isUppercase ?? false }), end + 1 < words.count,
      words.count <= 4
    else { return person }
    return Person(
      family: words[...end].joined(separator: " "),
      given: words[(end + 1)...].joined(separator: " ")
    )
  }

  /// Codes by their names, with what was noted beside them; numbers where the names are not told.
  private static func labels(_ item: JSONElement, _ codes: [Int: String]) -> [String] {
    (item.member("Codes")?.elements ?? []).compactMap { code in
      guard let number = code.member("AttributeId")?.number else { return nil }
      let name = codes[number] ?? "code \(number)"
      return code.line("AdditionalText").map { "\(name): \($0)" } ?? name
    }
  }

  private static let types: KeyValuePairs<String, RecordType> = [
    "journal": .article, "book, chapter": .chapter, "book": .book, "dissertation": .thesis,
    "report": .report, "conference": .conferencePaper, "web": .webPage,
    "document from internet": .webPage, "internet": .webPage, "research project": .protocol,
  ]
}
