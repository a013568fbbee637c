import ReviewModel

/// An entry of a Zotero library: bare, or as `data` of its interface.
enum ZoteroRecord {
  static func describes(_ object: JSONElement) -> Bool {
    (object.member("data") ?? object).member("itemType")?.kind == .string
  }

  /// What an entry that is no report is called: a file, a note or a mark in a file.
  static func attachment(_ object: JSONElement) -> String? {
    switch (object.member("data") ?? object).member("itemType")?.text {
    case "attachment": "an attachment"
    case "note": "a note"
    case "annotation": "an annotation"
    default: nil
    }
  }

  static func read(_ object: JSONElement, into record: inout Record) {
    let entry = object.member("data") ?? object
    let kind = entry.line("itemType") ?? ""
    record.type = ZoteroType.type(kind, of: entry.line("thesisType", "reportType", "genre", "type"))
    record.sourceID =
      entry.line("key") ?? object.line("key") ?? entry.line("itemKey", "citationKey", "itemID")
    record.title = entry.line("title", "caseName", "subject", "nameOfAct")
    record.authors = people(entry, ZoteroType.creators(of: kind))
    if record.authors.isEmpty, record.type == .book { record.authors = people(entry, ["editor"]) }
    record.issued = entry.date("date", "issueDate", "dateDecided", "dateEnacted")
    record.container = entry.line(of: [
      "publicationTitle", "bookTitle", "proceedingsTitle", "encyclopediaTitle", "dictionaryTitle",
      "blogTitle", "websiteTitle", "forumTitle", "conferenceName", "journalAbbreviation",
    ])
    record.volume = entry.line("volume")
    record.issue = entry.line("issue")
    record.pages = entry.line("pages").flatMap(PageRange.normalised)
    record.abstract = entry.paragraphs("abstractNote")
    record.keywords = tags(entry)
    record.language = entry.line("language").flatMap(LanguageCode.normalised)
    record.url = entry.lines("url")
    record.publisher = entry.line(of: [
      "publisher", "repository", "institution", "university", "company", "studio", "label",
    ])
    readIdentifiers(entry, into: &record)
    if record.type == .thesis {
      record.awardingBody = record.publisher
      record.publisher = nil
      record.degree = entry.line("thesisType", "type")
      record.supervisors = people(entry, ["supervisor"])
    }
    let notes = CSLNote(entry.member("extra")?.text ?? "")
    notes.complete(&record)
    record.labels =
      notes.labels + record.keywords.filter(ScreeningMarks.stand)
      + texts(of: entry.member("notes")).filter(ScreeningMarks.stand)
  }

  private static func people(_ entry: JSONElement, _ roles: Set<String>) -> [Person] {
    (entry.member("creators")?.elements ?? []).compactMap { creator in
      guard roles.contains(creator.line("creatorType") ?? "author") else { return nil }
      let family = creator.line("lastName")
      if creator.member("fieldMode")?.number != 1, let family {
        let given = creator.line("firstName")
        return Person(family: family, given: given)
      }
      return (creator.line("name") ?? family ?? creator.line("firstName"))
        .map { Person(literal: $0) }
    }
  }

  private static func readIdentifiers(_ entry: JSONElement, into record: inout Record) {
    let address = entry.line("url").flatMap { ASCIISearch.holds("DOI.ORG/", in: $0) ? $0 : nil }
    record.doi =
      [entry.line("DOI"), address].compactMap(\.self).lazy
      .compactMap(DOI.normalised).first
    record.pmid = entry.line("PMID").flatMap(Identifiers.pmid)
    record.pmcid = entry.line("PMCID").flatMap(Identifiers.pmcid)
    let serials = SerialNumbers(entry.lines("ISSN", "ISBN").joined(separator: "; "))
    record.issn = serials.issn
    record.isbn = serials.isbn
  }

  private static func tags(_ entry: JSONElement) -> [String] {
    var seen: Set<String> = []
    return (entry.member("tags")?.elements ?? []).compactMap { tag in
      tag.kind == .object ? tag.line("tag", "name") : tag.line
    }.filter { seen.insert($0).inserted }
  }

  private static func texts(of notes: JSONElement?) -> [String] {
    (notes?.elements ?? []).compactMap { $0.kind == .object ? $0.line("note") : $0.line }
  }
}
