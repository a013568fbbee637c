import ReviewModel

/// An article of PubMed.
struct PubMedArticle {
  private let citation: XMLNode
  private let article: XMLNode?
  /// What PubMed adds to the citation; the lists of identifiers of references are not in it.
  private let added: XMLNode?

  init(_ element: XMLNode) {
    citation = element.first(PubMedName.medlineCitation) ?? element
    article = citation.first(PubMedName.article)
    added = element.first(PubMedName.pubmedData)
  }

  func record(_ origin: Origin) -> Record {
    var record = Record(type: PubMedType.recordType(citation) ?? .article, origin: origin)
    record.pmid = citation.line(PubMedName.pmid) ?? identifier("pubmed")?.line
    record.doi = doi
    record.pmcid = identifier("pmc")?.line?.uppercased()
    record.title = title
    record.authors = PubMedPeople.authors(article?.first(PubMedName.authorList))
    record.abstract = PubMedAbstract.text(citation, article: article)
    record.keywords = keywords
    record.language = article?.first(PubMedName.language)?.value.flatMap(LanguageCode.normalised)
    record.registrations = databankNumbers
    record.relations = PubMedRelations.relations(citation)
    addJournal(to: &record)
    return record
  }

  private var title: String? {
    // `[Not Available].` is what PubMed writes where a title was never translated.
    if let title = PubMedTitle.plain(article?.first(PubMedName.articleTitle)),
      title.utf8.count != 13 || title.lowercased() != "not available"
    {
      return title
    }
    return PubMedTitle.plain(article?.first(PubMedName.vernacularTitle))
  }

  private var doi: String? {
    if let article {
      for location in article.all(PubMedName.eLocationID)
      where location.says(PubMedName.eIdType, "doi") && !location.says(PubMedName.validYN, "N") {
        if let doi = location.value.flatMap(DOI.normalised) { return doi }
      }
    }
    return identifier("doi")?.value.flatMap(DOI.normalised)
  }

  private func identifier(_ type: StaticString) -> XMLNode? {
    added.flatMap { Self.identifier(type, in: $0) }
  }

  /// The first identifier of a type in the lists of an element, but not in those of its references.
  static func identifier(_ type: StaticString, in element: XMLNode) -> XMLNode? {
    for list in element.all(PubMedName.articleIdList) {
      for identifier in list.all(PubMedName.articleId)
      where identifier.says(PubMedName.idType, type) {
        return identifier
      }
    }
    return nil
  }

  private func addJournal(to record: inout Record) {
    let journal = article?.first(PubMedName.journal)
    let issue = journal?.first(PubMedName.journalIssue)
    let medline = citation.first(PubMedName.medlineJournalInfo)
    record.container =
      journal?.line(PubMedName.title) ?? journal?.line(PubMedName.isoAbbreviation)
      ?? medline?.line(PubMedName.medlineTA)
    record.volume = issue?.line(PubMedName.volume)
    record.issue = issue?.line(PubMedName.issue)
    record.issued = PubMedDate.date(issue?.first(PubMedName.pubDate))
    record.online = online
    record.pages = pages
    for place in [journal?.first(PubMedName.issn), medline?.first(PubMedName.issnLinking)] {
      guard let text = place?.value else { continue }
      for number in SerialNumbers(text).issn where !record.issn.contains(number) {
        record.issn.append(number)
      }
    }
  }

  private var online: PartialDate? {
    guard let article else { return nil }
    for date in article.all(PubMedName.articleDate)
    where date.attribute(PubMedName.dateType).map({ $0 == "Electronic" }) ?? true {
      return PubMedDate.date(date)
    }
    return nil
  }

  private var pages: String? {
    let pagination = article?.first(PubMedName.pagination)
    let whole = pagination?.first(PubMedName.medlinePgn)?.value
    if let range = whole.flatMap(PageRange.normalised) { return range }
    let range = PageRange.normalised(
      first: pagination?.first(PubMedName.startPage)?.value,
      last: pagination?.first(PubMedName.endPage)?.value
    )
    return range ?? articleNumber
  }

  /// Publishers without pages give their article number, such as `e42692`, as `pii`.
  private var articleNumber: String? {
    guard let article else { return nil }
    for location in article.all(PubMedName.eLocationID)
    where location.says(PubMedName.eIdType, "pii") && !location.says(PubMedName.validYN, "N") {
      guard let number = location.line else { continue }
      let digits = number.drop(while: \.isLetter)
      if number.utf8.count - digits.utf8.count <= 2, (1...7).contains(digits.utf8.count),
        digits.allSatisfy(\.isASCIIDigit)
      {
        return number
      }
    }
    return nil
  }

  private var keywords: [String] {
    var unique = DistinctTexts()
    for list in citation.all(PubMedName.keywordList) {
      for word in list.all(PubMedName.keyword) { if let text = word.line { unique.append(text) } }
    }
    for list in citation.all(PubMedName.meshHeadingList) {
      for heading in list.all(PubMedName.meshHeading) {
        for name in heading.all(PubMedName.descriptorName) {
          if let text = name.line { unique.append(text) }
        }
      }
    }
    return unique.texts
  }

  private var databankNumbers: [String] {
    guard let article else { return [] }
    var numbers: [String] = []
    for list in article.all(PubMedName.dataBankList) {
      for bank in list.all(PubMedName.dataBank) {
        guard let accessions = bank.first(PubMedName.accessionNumberList) else { continue }
        for number in accessions.all(PubMedName.accessionNumber) {
          numbers += number.line.map(Registrations.found) ?? []
        }
      }
    }
    return numbers
  }
}
