/// A field of BibTeX or BibLaTeX that says something of a record.
enum BibTeXField: UInt8, CaseIterable {
  case title, subtitle, titleAddon, shortTitle
  case bookTitle, bookSubtitle, bookTitleAddon, mainTitle, mainSubtitle, mainTitleAddon
  case fullJournal, journalTitle, journal, journalSubtitle, journalTitleAddon, shortJournal
  case series, author, bookAuthor, editor, supervisor
  case date, year, month, day, issueDate, onlineDate
  case volume, number, issue, pages, articleNumber
  case doi, pmid, pmcid, url, link, howPublished, eprint, eprintType, note
  case abstract, keywords, moreKeywords, language, languageID
  case publisher, organization, institution, school, type, issn, isbn
  case crossref, xdata, entrySet, key, uniqueID, label, other

  /// The field that a name means, in whatever case it stands.
  init(name: ByteText) {
    self = BibTeXFieldNames.shared.field(of: name)
  }

  /// Whether the value is an address or identifier, in which TeX's ties and dashes mean themselves.
  var isVerbatim: Bool {
    switch self {
    case .doi, .url, .link, .eprint, .howPublished, .pmid, .pmcid: true
    default: false
    }
  }
}
