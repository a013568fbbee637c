import ReviewModel

/// A journal, book, conference or other thing of Crossref, with the works that are told of it.
struct CrossrefContent {
  /// The elements that hold works.
  static let kinds = [
    "journal", "book", "conference", "dissertation", "report-paper", "standard", "posted_content",
    "peer_review", "database", "sa_component", "pending_publication", "grant",
  ]

  private let content: XMLElement
  private let isDeposit: Bool

  init(_ content: XMLElement, isDeposit: Bool) {
    self.content = content
    self.isDeposit = isDeposit
  }

  /// The records of the works, each with the fields of what holds it.
  func records(_ origin: Origin, outer: XMLElement) -> [Record] {
    let works = self.works
    let isOnly = works.count == 1
    return works.map { work, type in
      var record = CrossrefWork(work, in: content, type: type).record(origin)
      record.fields = isOnly ? XMLFields.of(outer) : fields(of: work)
      addQuery(outer, to: &record)
      return record
    }
  }

  private var works: [(XMLElement, RecordType)] {
    switch content.name {
    case "journal": return parts("journal_article", .article, whole: "journal_metadata", .other)
    case "book": return parts("content_item", .chapter, whole: bookMetadata?.name ?? "", .book)
    case "conference":
      return parts("conference_paper", .conferencePaper, whole: "proceedings_metadata", .book)
    case "database": return parts("dataset", .dataset, whole: "database_metadata", .dataset)
    case "report-paper":
      return parts("content_item", .chapter, whole: "report-paper_metadata", .report)
    case "standard": return parts("content_item", .chapter, whole: "standard_metadata", .report)
    case "dissertation": return [(content, .thesis)]
    case "posted_content": return [(content, CrossrefPosted.type(content))]
    default: return [(content, .other)]
    }
  }

  /// The parts; the whole where there are none, or where a deposit registers it as well.
  private func parts(
    _ name: String,
    _ type: RecordType,
    whole: String,
    _ wholeType: RecordType
  ) -> [(XMLElement, RecordType)] {
    let parts = content.all(name).map { ($0, type) }
    let metadata = content.children.first { $0.name == whole }
    let isRegistered = isDeposit && wholeType == .book && metadata?.first("doi_data") != nil
    guard let metadata, parts.isEmpty || isRegistered else { return parts }
    return [(metadata, wholeType)] + parts
  }

  private var bookMetadata: XMLElement? {
    content.children(named: "book_metadata", "book_series_metadata", "book_set_metadata").first
  }

  private func fields(of work: XMLElement) -> RawFields {
    var fields = XMLFields.of(work)
    for part in content.children
    where part.name.hasSuffix("_metadata") || part.name.hasSuffix("_issue") {
      guard part.index != work.index else { continue }
      for field in XMLFields.of(part) {
        fields.append(RawField("\(part.name)/\(field.tag)", field.value))
      }
    }
    return fields
  }

  /// What the server says about the work beside its metadata.
  private func addQuery(_ outer: XMLElement, to record: inout Record) {
    guard outer.name == "query" else { return }
    record.doi = record.doi ?? outer.text("doi").flatMap(DOI.normalised)
    for fact in outer.all("crm-item") where fact[attribute: "name"] == "publisher-name" {
      record.publisher = record.publisher ?? fact.text
    }
  }
}
