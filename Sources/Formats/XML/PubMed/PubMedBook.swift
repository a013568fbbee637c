import ReviewModel

/// A book of PubMed, or a part of one.
struct PubMedBook {
  private let document: XMLElement
  private let added: XMLElement?

  init(_ element: XMLElement) {
    document = element.first("BookDocument") ?? element
    added = element.first("PubmedBookData")
  }

  func record(_ origin: Origin) -> Record {
    let book = document.first("Book")
    let part = PubMedTitle.plain(document.text("ArticleTitle"))
    let whole = PubMedTitle.plain(book?.text("BookTitle"))
    var record = Record(type: part == nil ? .book : .chapter, origin: origin)
    record.title = part ?? whole
    record.container = part == nil ? book?.text("CollectionTitle") : whole
    record.pmid = document.text("PMID") ?? identifiers("pubmed").first
    record.doi = doi
    record.authors = authors(part: part != nil)
    record.issued = PubMedDate.date(book?.first("PubDate"))
    record.volume = book?.text("Volume")
    record.pages = document.text("Pagination", "MedlinePgn").flatMap(PageRange.normalised)
    record.isbn = (book?.all("Isbn") ?? []).compactMap(\.text).flatMap { SerialNumbers($0).isbn }
    record.publisher = book?.text("Publisher", "PublisherName")
    record.language = document.text("Language").flatMap(LanguageCode.normalised)
    record.abstract = PubMedAbstract.text(document.first("Abstract"))
    record.keywords = document.all("KeywordList", "Keyword").compactMap(\.text)
    return record
  }

  private var doi: String? {
    let locations = document.all("Book", "ELocationID") + document.all("ELocationID")
    let valid = locations.filter {
      $0[attribute: "EIdType"] == "doi" && $0[attribute: "ValidYN"] != "N"
    }
    return (valid.compactMap(\.text) + identifiers("doi")).compactMap(DOI.normalised).first
  }

  private func identifiers(_ type: String) -> [String] {
    let own = document.all("ArticleIdList", "ArticleId")
    return (own + (added?.all("ArticleIdList", "ArticleId") ?? []))
      .filter { $0[attribute: "IdType"] == type }.compactMap(\.text)
  }

  /// Those of the part come before those of the book; editors are no authors.
  private func authors(part isPart: Bool) -> [Person] {
    let lists =
      (isPart ? document.all("AuthorList") : []) + document.all("Book", "AuthorList")
      + (isPart ? [] : document.all("AuthorList"))
    return PubMedPeople.authors(lists.first { $0[attribute: "Type"] != "editors" })
  }
}
