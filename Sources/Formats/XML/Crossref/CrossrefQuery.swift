import ReviewModel

/// The plain answer of Crossref's query form: a few facts on one article.
struct CrossrefQuery {
  private let query: XMLElement

  init(_ query: XMLElement) {
    self.query = query
  }

  func record(_ origin: Origin) -> Record {
    var record = Record(type: .article, origin: origin)
    record.fields = XMLFields.of(query)
    // What could not be found has only what was asked for.
    guard query.lowered("status") != "unresolved" else { return record }
    record.title = query.text("article_title") ?? query.text("volume_title")
    let contributors = query.all("contributors", "contributor")
    record.authors =
      contributors.isEmpty
      ? query.texts("author").compactMap(PersonName.parsed)
      : contributors.compactMap { element in
        element.text("surname").map { Person(family: $0, given: element.text("given_name")) }
      }
    record.container = query.text("journal_title") ?? query.text("volume_title")
    if record.container == record.title { record.container = nil }
    record.volume = query.text("volume")
    record.issue = query.text("issue")
    record.pages = PageRange.normalised(
      first: query.text("first_page"),
      last: query.text("last_page")
    )
    record.issued = query.text("year").flatMap { DateText.parsed($0) }
    record.doi = query.text("doi").flatMap(DOI.normalised)
    record.issn = query.texts("issn").flatMap { SerialNumbers($0).issn }
    record.isbn = query.texts("isbn").flatMap { SerialNumbers($0).isbn }
    return record
  }
}
