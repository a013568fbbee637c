import ReviewModel

/// A record in JSON of no particular shape, whose members are told by their names.
///
/// It comes from interfaces of search services, or from people's own programs.
/// Semantic Scholar, Europe PMC, PubMed summaries, DOAJ, Lens, Dimensions, CORE, Scopus, Zenodo,
/// Mendeley, arXiv, Rayyan and ClinicalTrials.gov all name them in one of these ways.
enum PlainRecord {
  private static let titles = [
    "title", "articletitle", "dctitle", "papertitle", "brieftitle", "officialtitle", "primarytitle",
    "itemtitle",
  ]

  private static let authors = [
    "authors", "author", "authorlist", "creators", "creator", "authornames", "authorsparsed",
    "authorstring", "dccreator", "zauthors",
  ]

  private static let abstracts = [
    "abstract", "abstracts", "abstracttext", "abstractnote", "paperabstract", "dcdescription",
    "briefsummary", "summary",
  ]

  /// Whether an object has a title and something else that reports have; settings and schemas do not.
  static func describes(_ object: JSONElement) -> Bool {
    guard object.kind == .object, !object.has("$schema"), !object.has("properties") else {
      return false
    }
    let facts = PlainFacts(object)
    guard facts[titles]?.line != nil else { return false }
    let strong = authors + abstracts + ["doi", "prismdoi", "pmid", "journal", "nctid", "isbn"]
    if facts[strong] != nil { return true }
    let isDated = facts[["year", "publicationyear", "datepublished", "publicationdate"]] != nil
    return isDated && facts[["url", "link", "venue", "source", "type"]] != nil
  }

  static func read(_ object: JSONElement, into record: inout Record) {
    let facts = PlainFacts(object)
    let titles = facts.line([
      "title", "articletitle", "dctitle", "papertitle", "officialtitle", "brieftitle",
      "primarytitle", "itemtitle",
    ])
    record.title = titles.map { TitleJoining.joined($0, facts.line(["subtitle"])) }
    record.type = PlainType.type(facts)
    record.sourceID = facts.line([
      "eid", "lensid", "paperid", "nctid", "key", "accessionnumber", "uid", "uuid", "id",
    ])
    record.authors = authors.lazy.compactMap { PlainPeople.people(facts[[$0]]) }.first ?? []
    record.abstract = facts.paragraphs([
      "abstract", "abstracts", "abstracttext", "abstractnote", "paperabstract", "dcdescription",
      "briefsummary", "summary", "description", "contenttext",
    ])
    record.keywords = keywords(facts)
    record.language = facts.line(["language", "languages", "lang", "dclanguage"])
      .flatMap(LanguageCode.normalised)
    readDates(facts, into: &record)
    readContainer(facts, into: &record)
    readIdentifiers(facts, into: &record)
    readAddresses(facts, into: &record)
    record.publisher = facts.line(["publisher", "dcpublisher"])
    if record.type == .thesis {
      record.awardingBody = facts.line(["university", "institution", "school"]) ?? record.publisher
      record.degree = facts.line(["degree", "thesistype"])
    }
    record.labels = facts.lines(["labels", "decision", "included", "rayyannotes"]).filter {
      !$0.isEmpty
    }
  }

  private static func readDates(_ facts: PlainFacts, into record: inout Record) {
    let year = facts.date([
      "year", "publicationyear", "pubyear", "yearpublished", "publishedyear", "issueyear",
    ])
    let full = facts.date([
      "publicationdate", "pubdate", "datepublished", "prismcoverdate", "coverdate", "published",
      "publisheddate", "issued", "date", "firstpublicationdate", "startdatestruct",
      "studyfirstsubmitdate",
    ])
    if let year, let full, full.year != year.year || full.month == nil {
      record.issued =
        year.month == nil
        ? PartialDate(year: year.year, month: facts[["month"]]?.number) : year
    } else {
      record.issued =
        full
        ?? year.map { date in
          date.month == nil
            ? PartialDate(
              year: date.year,
              month: facts[["month"]]?.number,
              day: facts[["day"]]?.number
            ) : date
        }
    }
    record.online = facts.date(["electronicpublicationdate", "epubdate", "onlinedate"])
  }

  private static func readContainer(_ facts: PlainFacts, into record: inout Record) {
    let names = [
      "journaltitle", "fulljournalname", "journalname", "prismpublicationname", "publicationtitle",
      "containertitle", "sourcetitle", "journal", "journals", "publicationvenue", "source", "venue",
      "booktitle", "periodical", "journalabbreviation",
    ]
    let place = names.lazy.compactMap { name in
      facts[[name]].flatMap { $0.line == nil || isAddress($0.line) ? nil : $0 }
    }.first
    record.container = place?.line
    let whole = facts[["journal", "journals", "source", "partof"]]?.elements.first
    record.volume = facts.line(["volume", "prismvolume"]) ?? whole?.line("volume")
    record.issue =
      facts.line(["issue", "issueidentifier", "prismissueidentifier", "number"])
      ?? whole?.line("issue", "number")
    record.pages =
      PageRange.normalised(
        first: facts.line(["startpage", "firstpage", "pagestart"]),
        last: facts.line(["endpage", "lastpage", "pageend"])
      )
      ?? facts.line(["pages", "page", "pageinfo", "prismpagerange", "pagerange", "pagination"])
      .flatMap(PageRange.normalised)
      ?? whole?.line("pages").flatMap(PageRange.normalised)
      ?? facts.line(["articlenumber", "elocationid"]).flatMap(PageRange.normalised)
    let numbers =
      facts.lines([
        "issn", "essn", "eissn", "prismissn", "prismeissn", "isbn", "prismisbn", "issns",
        "journalissns",
      ])
      + (whole?.lines("issn", "essn", "issns", "eissn") ?? [])
    let serials = SerialNumbers(numbers.joined(separator: "; "))
    record.issn = serials.issn
    record.isbn = serials.isbn
  }

  private static func readIdentifiers(_ facts: PlainFacts, into record: inout Record) {
    record.doi =
      facts.lines(["doi", "prismdoi", "elocationid"]).lazy.compactMap(DOI.normalised).first
    record.pmid = facts.line(["pmid", "pubmedid", "pubmed", "medline"]).flatMap(Identifiers.pmid)
    record.pmcid = facts.line(["pmcid", "pubmedcentral", "pmc"]).flatMap(Identifiers.pmcid)
    let listed = [facts[["articleids"]], facts[["identifier"]], facts[["externalids"]]]
    var serials = DistinctTexts(record.issn)
    for number in listed.compactMap(\.self).flatMap(\.elements) where number.kind == .object {
      let kind = number.line("idtype", "type")?.lowercased() ?? ""
      guard let value = number.line("value", "id") else { continue }
      switch kind {
      case "doi": record.doi = record.doi ?? DOI.normalised(value)
      case "pubmed", "pmid": record.pmid = record.pmid ?? Identifiers.pmid(value)
      case "pmc", "pmcid": record.pmcid = record.pmcid ?? Identifiers.pmcid(value)
      case "issn", "eissn", "pissn": serials.append(contentsOf: SerialNumbers(value).issn)
      default: break
      }
    }
    record.issn = serials.texts
    record.registrations = facts.lines(["nctid"]).flatMap(Registrations.found)
  }

  private static func readAddresses(_ facts: PlainFacts, into record: inout Record) {
    let links = facts[["link", "links"]]?.elements ?? []
    let listed = links.compactMap { $0.kind == .object ? $0.line("url", "href") : $0.line }
    record.url = (facts.lines(["url", "urls", "prismurl"]) + listed).filter(isAddress)
    if record.doi == nil {
      record.doi =
        record.url.filter { ASCIISearch.holds("DOI.ORG/", in: $0) }.lazy
        .compactMap(DOI.normalised).first
    }
  }

  private static func keywords(_ facts: PlainFacts) -> [String] {
    let lists = facts[["keywords", "keyword", "authkeywords", "tags", "subjects", "keywordlist"]]
    var found =
      (lists?.member("keyword") ?? lists)?.elements.compactMap { word in
        word.kind == .object ? word.line("subject", "keyword", "term", "name", "tag") : word.line
      } ?? []
    if found.count == 1 {
      let separator: Character =
        found[0].contains("|") ? "|" : found[0].contains(";") ? ";" : ","
      found = found[0].split(separator: separator).compactMap { CleanText.line(String($0)) }
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }
  }

  private static func isAddress(_ text: String?) -> Bool { text?.contains("://") ?? false }
}
