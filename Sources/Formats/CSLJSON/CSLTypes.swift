import ReviewModel

/// The types of CSL 1.0.2, and those of Crossref that turn up in their place.
enum CSLTypes {
  /// What kind of document a type and what stands beside it make of an item; nil for an unknown type.
  static func type(_ name: String, genre: String?) -> RecordType? {
    let genre = genre?.lowercased() ?? ""
    if genre.contains("preprint") { return .preprint }
    switch name.lowercased() {
    case "article-journal", "journal-article", "article-magazine", "article-newspaper", "review",
      "review-book", "book-review", "peer-review":
      return .article
    // Zotero and Crossref give preprints the type that has no place of publication.
    case "article", "posted-content", "preprint": return .preprint
    case "thesis", "dissertation": return .thesis
    case "chapter", "book-chapter", "book-section", "book-part", "entry", "entry-dictionary",
      "entry-encyclopedia", "reference-entry", "book-track":
      return .chapter
    case "book", "monograph", "edited-book", "reference-book", "book-series", "book-set",
      "proceedings", "classic", "collection", "proceedings-series":
      return .book
    case "report", "report-component", "report-series": return .report
    case "paper-conference", "proceedings-article":
      return genre.contains("abstract") || genre.contains("poster")
        ? .conferenceAbstract
        : .conferencePaper
    case "speech", "event": return .conferenceAbstract
    case "webpage", "post", "post-weblog", "website", "blog-post": return .webPage
    case "dataset", "database", "component": return .dataset
    case "document", "manuscript", "software", "standard", "patent", "legislation", "legal_case",
      "bill", "hearing", "treaty", "regulation", "interview", "personal_communication", "map",
      "broadcast", "motion_picture", "song", "graphic", "figure", "pamphlet", "musical_score",
      "performance", "periodical", "journal", "journal-issue", "journal-volume", "grant", "other":
      return .other
    default: return nil
    }
  }
}
