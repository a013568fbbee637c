import ReviewModel

/// Title and container of an entry.
struct BibTeXTitles {
  private(set) var title: String?
  private(set) var container: String?

  init(_ values: BibTeXValues, type: RecordType) {
    title = Self.joined(values, .title, .subtitle)
    let book = Self.joined(values, .bookTitle, .bookSubtitle)
    let journal = Self.journal(values)
    switch type {
    case .article, .review, .preprint, .protocol:
      container = journal ?? book
    case .chapter, .conferencePaper, .conferenceAbstract:
      container = book ?? journal ?? values.line(.mainTitle)
    case .book, .report, .dataset:
      container = book ?? journal ?? values.line(.series)
    case .thesis: container = nil
    case .webPage, .other: container = book ?? journal
    }
    if title == nil, ![.article, .chapter, .conferencePaper].contains(type) {
      title = book ?? values.line(.mainTitle)
    }
    title = title ?? values.line(.shortTitle)
    // Some managers give a book its own title once more: Fixtures/bibtex/bibdesk.bib
    if let container, container == title || Self.isSame(container, title) { self.container = nil }
  }

  private static func isSame(_ container: String, _ title: String?) -> Bool {
    guard let title, container.utf8.count == title.utf8.count else { return false }
    return container.lowercased() == title.lowercased()
  }

  /// The journal's full name before its short one.
  private static func journal(_ values: BibTeXValues) -> String? {
    values.line(.fullJournal) ?? joined(values, .journalTitle, .journalSubtitle)
      ?? values.line(.journal, .shortJournal)
  }

  private static func joined(
    _ values: BibTeXValues,
    _ title: BibTeXField,
    _ subtitle: BibTeXField
  ) -> String? {
    guard let title = values.line(title) else { return nil }
    guard values.has(subtitle) else { return title }
    return TitleJoining.joined(title, values.line(subtitle))
  }
}
