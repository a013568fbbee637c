import ReviewModel

/// The header of a document in TEI.
struct TEIHeader {
  private let header: XMLElement
  private let source: XMLElement?

  init(_ header: XMLElement) {
    self.header = header
    source =
      header.first("fileDesc", "sourceDesc", "biblStruct")
      ?? header.first("fileDesc", "sourceDesc", "biblFull")
  }

  /// Whether it says where the text was printed.
  var hasSource: Bool {
    source?.nearest("title") != nil || header.first("profileDesc", "abstract") != nil
  }

  func record(_ origin: Origin) -> Record {
    var record =
      source.map { TEIEntry($0).record(origin) } ?? Record(type: .other, origin: origin)
    let statement = header.first("fileDesc", "titleStmt")
    record.title = record.title ?? TEIEntry.title(statement)
    if record.authors.isEmpty {
      record.authors = (statement?.all("author") ?? []).compactMap(TEIEntry.person)
    }
    record.abstract = abstract
    record.keywords = keywords
    let publication = header.first("fileDesc", "publicationStmt")
    record.publisher = record.publisher ?? publication?.text("publisher")
    record.issued = record.issued ?? TEIEntry.date(publication?.first("date"))
    record.doi =
      record.doi
      ?? publication?.all("idno").first { $0.lowered("type") == "doi" }?.text.flatMap(
        DOI.normalised
      )
    let language =
      header.first("profileDesc", "langUsage", "language")?[attribute: "ident"]
      ?? header[attribute: "lang"]
    record.language = record.language ?? language.flatMap(LanguageCode.normalised)
    return record
  }

  /// Paragraphs on lines of their own, under the headings of their sections.
  private var abstract: String? {
    guard let abstract = header.first("profileDesc", "abstract") else { return nil }
    let sections = abstract.all("div")
    let lines = (sections.isEmpty ? [abstract] : sections).flatMap { section in
      let label = section.text("head").map { $0.hasSuffix(":") ? "\($0) " : "\($0): " } ?? ""
      let paragraphs = section.texts("p")
      return paragraphs.enumerated().map { $0.offset == 0 ? label + $0.element : $0.element }
    }
    return lines.isEmpty ? abstract.text : lines.joined(separator: "\n")
  }

  private var keywords: [String] {
    (header.first("profileDesc", "textClass")?.all("keywords") ?? []).flatMap { group in
      let terms = group.texts("term") + group.texts("list", "item")
      return terms.isEmpty ? [group.text].compactMap(\.self) : terms
    }
  }
}
