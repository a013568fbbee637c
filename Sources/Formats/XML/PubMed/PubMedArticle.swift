import ReviewModel

/// An article of PubMed.
struct PubMedArticle {
  private let citation: XMLElement
  private let article: XMLElement?
  /// What PubMed adds to the citation; the lists of identifiers of references are not in it.
  private let added: XMLElement?

  init(_ element: XMLElement) {
    citation = element.first("MedlineCitation") ?? element
    article = citation.first("Article")
    added = element.first("PubmedData")
  }

  func record(_ origin: Origin) -> Record {
    var record = Record(type: PubMedType(citation).recordType, origin: origin)
    record.pmid = citation.text("PMID") ?? identifier("pubmed")
    record.doi = doi
    record.pmcid = identifier("pmc")?.uppercased()
    record.title = title
    record.authors = PubMedPeople.authors(article?.first("AuthorList"))
    let abstract = PubMedAbstract(citation, article: article)
    record.abstract = abstract.text
    record.keywords = keywords
    record.language = article?.text("Language").flatMap(LanguageCode.normalised)
    record.registrations = databankNumbers
    record.relations = PubMedRelations.relations(citation)
    addJournal(to: &record)
    return record
  }

  private var title: String? {
    let title = PubMedTitle.plain(article?.text("ArticleTitle"))
    let vernacular = PubMedTitle.plain(article?.text("VernacularTitle"))
    // `[Not Available].` is what PubMed writes where a title was never translated.
    guard let title, title.lowercased() != "not available" else { return vernacular }
    return title
  }

  private var doi: String? {
    let locations = (article?.all("ELocationID") ?? [])
      .filter { $0[attribute: "EIdType"] == "doi" && $0[attribute: "ValidYN"] != "N" }
    return (locations.compactMap(\.text) + [identifier("doi")].compactMap(\.self))
      .compactMap(DOI.normalised).first
  }

  private func identifier(_ type: String) -> String? {
    added?.all("ArticleIdList", "ArticleId").first { $0[attribute: "IdType"] == type }?.text
  }

  private func addJournal(to record: inout Record) {
    let journal = article?.first("Journal")
    let issue = journal?.first("JournalIssue")
    record.container =
      journal?.text("Title") ?? journal?.text("ISOAbbreviation")
      ?? citation.text("MedlineJournalInfo", "MedlineTA")
    record.volume = issue?.text("Volume")
    record.issue = issue?.text("Issue")
    record.issued = PubMedDate.date(issue?.first("PubDate"))
    record.online = PubMedDate.date(
      article?.all("ArticleDate").first {
        $0[attribute: "DateType"] ?? "Electronic" == "Electronic"
      }
    )
    record.pages = pages
    let numbers = [journal?.text("ISSN"), citation.text("MedlineJournalInfo", "ISSNLinking")]
    for number in numbers.compactMap(\.self).flatMap({ SerialNumbers($0).issn })
    where !record.issn.contains(number) {
      record.issn.append(number)
    }
  }

  private var pages: String? {
    let pagination = article?.first("Pagination")
    if let range = pagination?.text("MedlinePgn").flatMap(PageRange.normalised) { return range }
    let range = PageRange.normalised(
      first: pagination?.text("StartPage"),
      last: pagination?.text("EndPage")
    )
    return range ?? articleNumber
  }

  /// Publishers without pages give their article number, such as `e42692`, as `pii`.
  private var articleNumber: String? {
    let locations = (article?.all("ELocationID") ?? [])
      .filter { $0[attribute: "EIdType"] == "pii" && $0[attribute: "ValidYN"] != "N" }
    return locations.compactMap(\.text).first { number in
      let digits = number.drop(while: \.isLetter)
      return number.utf8.count - digits.utf8.count <= 2 && (1...7).contains(digits.utf8.count)
        && digits.allSatisfy(\.isASCIIDigit)
    }
  }

  private var keywords: [String] {
    let headings = citation.all("MeshHeadingList", "MeshHeading", "DescriptorName")
    let words = citation.all("KeywordList", "Keyword")
    var unique: [String] = []
    for word in (words + headings).compactMap(\.text) where !unique.contains(word) {
      unique.append(word)
    }
    return unique
  }

  private var databankNumbers: [String] {
    (article?.all("DataBankList", "DataBank", "AccessionNumberList", "AccessionNumber") ?? [])
      .compactMap(\.text).flatMap(Registrations.found)
  }
}
