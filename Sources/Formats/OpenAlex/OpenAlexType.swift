import ReviewModel

/// The types of OpenAlex's works, and those of Crossref beside them, which say more.
enum OpenAlexType {
  static func type(of work: JSONElement) -> RecordType {
    let own = work.line("type") ?? ""
    let crossref = work.line("type_crossref") ?? ""
    let place = work.at("primary_location", "source", "type")?.line
    switch own {
    case "article", "journal-article", "letter", "editorial", "erratum", "retraction":
      if crossref == "proceedings-article" || place == "conference" { return .conferencePaper }
      return crossref == "posted-content" ? .preprint : .article
    case "review": return .review
    case "preprint", "posted-content": return .preprint
    case "dissertation": return .thesis
    case "book", "monograph", "edited-book", "reference-book": return .book
    case "book-chapter", "book-section", "reference-entry": return .chapter
    case "report", "report-component": return .report
    case "dataset": return .dataset
    case "conference-paper", "proceedings-article": return .conferencePaper
    case "conference-abstract": return .conferenceAbstract
    case "": return .article
    default: return .other
    }
  }
}
