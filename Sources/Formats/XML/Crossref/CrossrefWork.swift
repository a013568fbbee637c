import ReviewModel

/// A work of Crossref within the journal, book or conference that holds it.
struct CrossrefWork {
  private let work: XMLElement
  private let content: XMLElement
  private let type: RecordType

  init(_ work: XMLElement, in content: XMLElement, type: RecordType) {
    self.work = work
    self.content = content
    self.type = type
  }

  func record(_ origin: Origin) -> Record {
    var record = Record(type: type, origin: origin)
    record.title = CrossrefTitle.text(work.first("titles")) ?? work.text("full_title")
    if work.index == content.index || work.name.hasSuffix("_metadata"), record.title == nil {
      record.title = work.text("proceedings_title")
    }
    record.authors = CrossrefPeople(work, isReview: content.name == "peer_review").authors
    record.abstract = abstract
    record.language = language.flatMap(LanguageCode.normalised)
    record.keywords = work.texts("keywords", "keyword")
    record.relations = CrossrefXMLRelations.relations(work)
    let dates = CrossrefDates(work, in: content)
    record.issued = dates.issued
    record.online = dates.online
    addContainer(to: &record)
    addNumbers(to: &record)
    addInstitution(to: &record)
    return record
  }

  private var abstract: String? {
    let all = work.all("abstract")
    let own = all.filter { $0[attribute: "abstract-type"] == nil }
    return (own + all).lazy.compactMap(JATSAbstract.text(of:)).first
  }

  private var language: String? {
    work[attribute: "language"] ?? metadata?[attribute: "language"]
      ?? content[attribute: "language"]
  }

  /// Of the journal, the book or the conference.
  private var metadata: XMLElement? {
    content.children.first { $0.name.hasSuffix("_metadata") && $0.name != "event_metadata" }
  }

  private func addContainer(to record: inout Record) {
    let journal = content.first("journal_metadata")
    let proceedings =
      content.first("proceedings_metadata") ?? content.first("proceedings_series_metadata")
    let series = metadata?.first("series_metadata")
    switch content.name {
    case "journal":
      record.container = journal?.text("full_title") ?? journal?.text("abbrev_title")
      if work.name == "journal_metadata" { record.container = nil }
    case "conference":
      record.container = proceedings?.text("proceedings_title")
      if work.name.hasSuffix("_metadata") { record.container = nil }
    case "database": record.container = CrossrefTitle.text(metadata?.first("titles"))
    case _ where work.name == "content_item":
      record.container = CrossrefTitle.text(metadata?.first("titles"))
    default: record.container = CrossrefTitle.text(series?.first("titles"))
    }
    let places = [metadata, series, proceedings, work]
    record.publisher = places.lazy.compactMap { $0?.text("publisher", "publisher_name") }.first
    let numbers = places.compactMap(\.self) + (series.map { [$0] } ?? [])
    let serials = numbers.flatMap { $0.texts("issn") }.flatMap { SerialNumbers($0).issn }
    record.issn = DistinctTexts(record.issn + serials).texts
    let books = numbers.flatMap { $0.texts("isbn") }.flatMap { SerialNumbers($0).isbn }
    record.isbn = DistinctTexts(record.isbn + books).texts
  }

  private func addNumbers(to record: inout Record) {
    let issue = content.first("journal_issue")
    record.volume =
      issue?.text("journal_volume", "volume") ?? issue?.text("volume") ?? metadata?.text("volume")
    record.issue = issue?.text("issue")
    let range = PageRange.normalised(
      first: work.text("pages", "first_page"),
      last: work.text("pages", "last_page")
    )
    record.pages =
      range ?? work.text("pages", "other_pages").flatMap(PageRange.normalised) ?? number
    record.doi = work.text("doi_data", "doi").flatMap(DOI.normalised)
    record.url = [work.text("doi_data", "resource")].compactMap(\.self).filter {
      $0.contains("://")
    }
    record.registrations = work.texts(
      "crossmark",
      "custom_metadata",
      "program",
      "clinical-trial-number"
    )
    .flatMap(Registrations.found)
  }

  /// The article number of a journal without pages.
  private var number: String? {
    work.all("publisher_item", "item_number").first {
      let type = $0.lowered("item_number_type")?.filter(\.isLetter) ?? ""
      return ["articlenumber", "articleid"].contains(type)
    }?.text
  }

  private func addInstitution(to record: inout Record) {
    let name =
      work.text("institution", "institution_name") ?? work.text("publisher", "publisher_name")
    if type == .thesis {
      record.awardingBody = name
      record.degree = work.text("degree")
      record.publisher = record.publisher ?? name
    } else {
      record.institution = work.text("institution", "institution_name")
      record.publisher = record.publisher ?? work.text("group_title")
    }
  }
}
