/// The journal or book that a description in Dublin Core names, with volume, issue and pages.
struct DublinCoreSource {
  private(set) var container: String?
  private(set) var volume: String?
  private(set) var issue: String?
  private(set) var pages: String?

  init(_ terms: DublinCoreTerms) {
    readPRISM(terms)
    for text in terms.all("source", "isPartOf") where isStatement(text) {
      read(text, isCitation: false)
    }
    // A whole citation begins with authors and title.
    for text in terms.all("bibliographicCitation", "citation") where isStatement(text) {
      read(text, isCitation: true)
    }
  }

  private mutating func readPRISM(_ terms: DublinCoreTerms) {
    container = terms.first("publicationName")
    volume = terms.first("volume")
    issue = terms.first("number", "issueIdentifier")
    pages =
      terms.first("pageRange").flatMap(PageRange.normalised)
      ?? PageRange.normalised(first: terms.first("startingPage"), last: terms.first("endingPage"))
      ?? terms.first("article-number", "articleNumber")
  }

  private func isStatement(_ text: String) -> Bool {
    text.utf8.count < 600 && text.contains(where: \.isLetter) && !text.contains("://")
      && !isNumber(text)
  }

  /// `ISSN 1234-5678` and `urn:issn:…` name no journal.
  private func isNumber(_ text: String) -> Bool {
    let lowered = text.lowercased()
    return ["issn", "isbn", "urn:", "doi", "info:", "oai:", "http"].contains(
      where: lowered.hasPrefix
    )
      || lowered.count { $0.isLetter } <= 1
  }

  private mutating func read(_ text: String, isCitation: Bool) {
    let statement = SourceStatement(text)
    if !isCitation { container = container ?? statement.opening }
    volume = volume ?? statement.volume
    issue = issue ?? statement.issue
    pages = pages ?? statement.pages
  }
}
