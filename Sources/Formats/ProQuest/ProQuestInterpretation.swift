import ReviewModel

/// Understands the fields of one record of ProQuest's text.
struct ProQuestInterpretation {
  private let fields: TaggedFields
  private let type: RecordType

  init(_ raw: [RawField]) {
    fields = TaggedFields(raw)
    type =
      DocumentKind.type(fields.list("Document type")) ?? DocumentKind.type(
        fields.list("Source type")
      )
      ?? (fields.holds("Publication title") ? .article : .other)
  }

  func record(origin: Origin) -> Record {
    var record = Record(origin: origin)
    record.fields = RawFields(fields.all)
    record.type = type
    record.title = fields.line("Title", ProQuestGrammar.heading)
    record.container = type == .thesis ? nil : fields.line("Publication title")
    record.authors = fields.values("Author").flatMap(people)
    if record.authors.isEmpty {
      record.authors = fields.lines("Corporate author").map(Person.init(literal:))
    }
    record.issued = issued
    record.volume = fields.line("Volume")
    record.issue = fields.line("Issue")
    record.pages = fields.line("Pages", "First page").flatMap(PageRange.normalised)
    record.doi = fields.doi("DOI", "Links")
    let serials = fields.serials("ISSN", "e-ISSN", "ISBN")
    record.issn = serials.issn
    record.isbn = serials.isbn
    record.pmid = fields.pmid("PMID")
    record.sourceID = fields.line("ProQuest document ID", "Accession number")
    record.abstract = abstract
    record.keywords = keywords
    record.language = fields.line("Language", "Language of publication")
      .flatMap(LanguageCode.normalised)
    record.url = fields.addresses("URL", "Document URL", "ProQuest document link")
    readPublisher(into: &record)
    return record
  }

  private func people(_ value: String) -> [Person] {
    // Affiliations follow the names, each with the number that refers to it.
    let names = value.split(separator: ";").prefix { piece in
      !(piece.first { $0 != " " }?.isASCIIDigit ?? false)
    }
    guard names.count == 1 else { return names.flatMap { OvidPeople.people(String($0)) } }
    // Older exports put commas between people too.
    let parts = value.split(separator: ",").map { $0.trimmingBlanks }
    guard parts.count >= 4, parts.count % 2 == 0 else { return OvidPeople.people(value) }
    return stride(from: 0, to: parts.count, by: 2).flatMap {
      OvidPeople.people("\(parts[$0]), \(parts[$0 + 1])")
    }
  }

  private var issued: PartialDate? {
    let year = fields.line("Publication year", "Year", "Degree date").flatMap {
      DateText.parsed($0)
    }
    let day = fields.line("Publication date").flatMap { DateText.parsed($0, year: year?.year) }
    guard let year else { return day }
    return day.flatMap { $0.year == year.year ? $0 : nil } ?? year
  }

  private var abstract: String? {
    guard let abstract = fields.abstract("Abstract") else { return nil }
    let isNone = abstract.utf8.count < 40 && abstract.lowercased().hasPrefix("none available")
    return isNone ? nil : abstract
  }

  private var keywords: [String] {
    var seen: Set<String> = []
    let own = fields.lines("Identifier / keyword", "Identifiers / keywords").flatMap { line in
      line.split(separator: line.contains(";") ? ";" : ",").compactMap {
        CleanText.line(String($0))
      }
    }
    return (fields.list("Subject", "MeSH", "MeSH subject") + own).filter {
      seen.insert($0).inserted
    }
  }

  private func readPublisher(into record: inout Record) {
    record.publisher = fields.line("Publisher")
    guard type == .thesis else { return }
    record.awardingBody = fields.line("University/institution")
    record.degree = fields.line("Degree")
    record.supervisors = fields.values("Advisor").flatMap(people)
  }
}
