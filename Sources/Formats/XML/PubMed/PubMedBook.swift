import ReviewModel

/// A book of PubMed, or a part of one.
struct PubMedBook {
  private let document: XMLNode
  private let book: XMLNode?
  private let added: XMLNode?

  init(_ element: XMLNode) {
    document = element.first(PubMedName.bookDocument) ?? element
    book = document.first(PubMedName.book)
    added = element.first(PubMedName.pubmedBookData)
  }

  func record(_ origin: Origin) -> Record {
    let part = PubMedTitle.plain(document.first(PubMedName.articleTitle))
    let whole = PubMedTitle.plain(book?.first(PubMedName.bookTitle))
    var record = Record(type: part == nil ? .book : .chapter, origin: origin)
    record.title = part ?? whole
    record.container = part == nil ? book?.line(PubMedName.collectionTitle) : whole
    record.pmid = document.line(PubMedName.pmid) ?? identifier("pubmed")?.line
    record.doi = doi
    record.authors = authors(part: part != nil)
    record.issued = PubMedDate.date(book?.first(PubMedName.pubDate))
    record.volume = book?.line(PubMedName.volume)
    record.pages = document.line(PubMedName.pagination, PubMedName.medlinePgn)
      .flatMap(PageRange.normalised)
    if let book {
      for number in book.all(PubMedName.isbn) {
        record.isbn += number.value.map { SerialNumbers($0).isbn } ?? []
      }
    }
    record.publisher = book?.line(PubMedName.publisher, PubMedName.publisherName)
    record.language = document.line(PubMedName.language).flatMap(LanguageCode.normalised)
    record.abstract = PubMedAbstract.text(document.first(PubMedName.abstract))
    for list in document.all(PubMedName.keywordList) {
      record.keywords += list.all(PubMedName.keyword).compactMap(\.line)
    }
    return record
  }

  private var doi: String? {
    for place in [book, document] {
      guard let place else { continue }
      for location in place.all(PubMedName.eLocationID)
      where location.says(PubMedName.eIdType, "doi") && !location.says(PubMedName.validYN, "N") {
        if let doi = location.value.flatMap(DOI.normalised) { return doi }
      }
    }
    return identifier("doi")?.value.flatMap(DOI.normalised)
  }

  private func identifier(_ type: StaticString) -> XMLNode? {
    for place in [document, added] {
      if let found = place.flatMap({ PubMedArticle.identifier(type, in: $0) }) { return found }
    }
    return nil
  }

  /// Those of the part come before those of the book; editors are no authors.
  private func authors(part isPart: Bool) -> [Person] {
    for place in isPart ? [document, book] : [book, document] {
      guard let place else { continue }
      for list in place.all(PubMedName.authorList) where !list.says(PubMedName.type, "editors") {
        return PubMedPeople.authors(list)
      }
    }
    return []
  }
}
