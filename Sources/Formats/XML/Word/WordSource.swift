import ReviewModel

/// A source of a Word bibliography, also as JabRef and bibutils write it.
struct WordSource {
  private let source: XMLElement

  init(_ source: XMLElement) {
    self.source = source
  }

  func record(_ origin: Origin) -> Record {
    let type = recordType
    var record = Record(type: type, origin: origin)
    record.title =
      text("Title") ?? text("CaseNumber") ?? text("PatentNumber") ?? text("ShortTitle")
      ?? text("BroadcastTitle")
    record.authors = people("Author", "Inventor", "Writer", "Performer", "Artist", "Interviewee")
    if record.authors.isEmpty { record.authors = people("Editor", "BookAuthor", "Director") }
    record.container =
      [
        "JournalName", "BookTitle", "ConferenceName", "PeriodicalTitle", "PublicationTitle",
        "InternetSiteTitle", "AlbumTitle", "BIBTEX_Series",
      ].lazy.compactMap(text).first
    record.issued = issued
    record.volume = text("Volume")
    record.issue = text("Issue")
    record.pages = text("Pages").flatMap(PageRange.normalised)
    record.publisher = text("Publisher") ?? text("Institution")
    record.institution = text("Institution") ?? text("Department")
    if type == .thesis {
      record.awardingBody = text("Institution") ?? text("University") ?? record.publisher
      record.degree = text("ThesisType")
    }
    record.abstract = text("BIBTEX_Abstract") ?? text("Abstract")
    record.keywords = keywords
    addIdentifiers(to: &record)
    for note in [text("Comments"), text("BIBTEX_Note")].compactMap(\.self)
    where !SynthMarks.apply(note, to: &record) {
      record.labels.append(note)
    }
    return record
  }

  private func text(_ name: String) -> String? { source.text(name).flatMap(CleanText.line) }

  private var recordType: RecordType {
    let entry = text("BIBTEX_Entry")?.lowercased() ?? ""
    if entry.hasSuffix("thesis")
      || text("ThesisType").map({ $0.lowercased().contains("thes") }) ?? false
    {
      return .thesis
    }
    switch text("SourceType") ?? "" {
    case "JournalArticle", "ArticleInAPeriodical": return .article
    case "Book": return .book
    case "BookSection": return .chapter
    case "ConferenceProceedings": return .conferencePaper
    case "Report": return .report
    case "InternetSite", "DocumentFromInternetSite", "ElectronicSource": return .webPage
    default: return .other
    }
  }

  /// Roles hold lists, and the author's role has the name of the list of roles.
  private func people(_ roles: String...) -> [Person] {
    for role in roles {
      let lists = source.all("Author", role)
      let people = lists.flatMap { list in
        list.all("NameList", "Person").compactMap(person)
          + list.texts("Corporate").compactMap(PlainName.organisation)
      }
      if !people.isEmpty { return people }
    }
    return []
  }

  private func person(_ element: XMLElement) -> Person? {
    let given = [element.text("First"), element.text("Middle")].compactMap(\.self)
      .joined(separator: " ")
    guard let family = element.text("Last") else {
      return given.isEmpty ? element.text.flatMap(PersonName.parsed) : Person(literal: given)
    }
    return Person(family: family, given: given.isEmpty ? nil : given)
  }

  private var issued: PartialDate? {
    guard let year = text("Year").flatMap({ DateText.parsed($0) }) else {
      return text("Date").flatMap { DateText.parsed($0) }
    }
    guard year.month == nil else { return year }
    return PartialDate(
      year: year.year,
      month: text("Month").flatMap(DateToken.month(of:)),
      day: text("Day").flatMap { Int($0) }
    )
  }

  private var keywords: [String] {
    (text("BIBTEX_KeyWords") ?? text("Keywords") ?? "").split { $0 == ";" || $0 == "," }
      .compactMap { CleanText.line(String($0)) }
  }

  private func addIdentifiers(to record: inout Record) {
    record.sourceID = text("Tag") ?? text("Guid")
    let number = text("StandardNumber") ?? ""
    let address = text("URL")
    let places = [text("DOI"), text("BIBTEX_DOI"), number, address]
    record.doi =
      places.compactMap(\.self).lazy
      .filter { !$0.contains("://") || $0.contains("doi.org/") }.compactMap(DOI.normalised).first
    record.url = [address].compactMap(\.self)
    // JabRef marks the kinds of its numbers: `:ISSN:0937-6429 ISBN:…`.
    let serials = SerialNumbers(number)
    let isMarked = number.lowercased().contains("issn") || number.lowercased().contains("isbn")
    let isForeign = number.lowercased().contains("mrn") || number.lowercased().contains("doi")
    if isMarked || !isForeign {
      record.issn = serials.issn
      record.isbn = serials.isbn
    }
    let lowered = number.lowercased()
    if let mark = lowered.firstRange(of: "pmid:") {
      let digits = lowered[mark.upperBound...].drop { $0 == " " }.prefix { $0.isASCIIDigit }
      record.pmid = digits.isEmpty ? nil : String(digits)
    }
    record.language = text("BIBTEX_Language").flatMap(LanguageCode.normalised)
  }
}
