/// The elements and attributes of EndNote's XML that are understood.
enum EndNoteName: Int32, XMLVocabulary {
  case record, style, recNumber, refType, contributors, authors, author, titles, title
  case secondaryTitle, shortTitle, altTitle, periodical, altPeriodical, fullTitle, abbr1, pages
  case volume, number, issue, keywords, keyword, dates, year, pubDates, date, publisher, isbn
  case accessionNum, abstract, label, notes, researchNotes, custom1, custom2, custom3, custom4
  case custom5, custom6, custom7, urls, relatedURLs, webURLs, url, electronicResourceNum
  case remoteDatabaseProvider, remoteDatabaseName, language, workType
  // An attribute.
  case name

  static let names = """
    record style rec-number ref-type contributors authors author titles title
    secondary-title short-title alt-title periodical alt-periodical full-title abbr-1 pages
    volume number issue keywords keyword dates year pub-dates date publisher isbn
    accession-num abstract label notes research-notes custom1 custom2 custom3 custom4
    custom5 custom6 custom7 urls related-urls web-urls url electronic-resource-num
    remote-database-provider remote-database-name language work-type
    name
    """

  static let records = ["record"]
}
