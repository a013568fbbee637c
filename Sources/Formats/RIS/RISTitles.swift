import ReviewModel

/// Title and container of a RIS record, which share their tags in many ways.
struct RISTitles {
  private(set) var title: String?
  private(set) var container: String?

  init(_ ris: borrowing RISInterpretation) {
    let second = ris.raw.line("T2")
    var isSubtitle = false
    if let second, Self.mayHoldSubtitle(ris) { isSubtitle = Self.isSubtitle(second, ris) }
    let stated = ris.raw.line("TI") ?? ris.raw.line("T1") ?? ris.raw.line("CT")
    title = stated ?? Self.fallback(ris)
    if let main = title, isSubtitle { title = TitleJoining.joined(main, second) }
    container = Self.container(
      ris,
      second: isSubtitle ? nil : second,
      isBookTitleOwn: stated == nil
    )
  }

  private static func fallback(_ ris: RISInterpretation) -> String? {
    // The title of what holds a chapter or a paper is not its own.
    let isPart = ris.declared == .chapter || ris.declared == .conferencePaper
    if !isPart, let title = ris.raw.line("BT") { return title }
    if let title = ris.raw.line("TT") { return title }
    // EPPI-Reviewer's short title is "Author (year)".
    guard let short = ris.raw.line("ST"), !short.hasSuffix(")") || !short.contains(" (") else {
      return nil
    }
    return short
  }

  /// Pure puts the subtitle where others put the journal.
  ///
  /// Then the journal stands in `JF` or `JO`, or the record is a thesis; a journal's abbreviation
  /// in `T2` is none, and Pure gives itself away by an abstract in both `AB` and `N2`, or a subtitle
  /// that begins in lower case.
  private static func isSubtitle(_ second: String, _ ris: RISInterpretation) -> Bool {
    let journals = journalTags.compactMap { ris.raw.line($0) }
    if journals.contains(where: { TitleJoining.isSameContainer($0, second) }) { return false }
    return !journals.isEmpty || ris.isThesis || ris.code == "BOOK"
  }

  /// Whether the record is written as Pure writes those that have a subtitle.
  private static func mayHoldSubtitle(_ ris: RISInterpretation) -> Bool {
    guard let second = ris.raw.first("T2") else { return false }
    if second[0] >= 0x80 ? second.string.first?.isLowercase ?? false : ASCII.isLower(second[0]) {
      return true
    }
    guard let abstract = ris.raw.first("AB"), let other = ris.raw.first("N2") else { return false }
    return abstract == other
  }

  private static let journalTags: [FieldTag] = ["JF", "JO", "JA", "J2", "J1"]

  private static func container(
    _ ris: RISInterpretation,
    second: String?,
    isBookTitleOwn: Bool
  ) -> String? {
    let journal = ris.raw.line("JF")
    let abbreviated =
      ris.raw.line("JO") ?? ris.raw.line("JA") ?? ris.raw.line("J1") ?? ris.raw.line("J2")
      ?? ris.raw.line("JI") ?? ris.raw.line("J9")
    switch ris.declared {
    case .thesis: return nil
    case .chapter: return ris.raw.line("BT") ?? second ?? journal ?? abbreviated
    case .conferencePaper:
      // EndNote's `T2` is the name of the conference, and the proceedings stand in `C3`.
      return ris.raw.line("BT") ?? proceedings(ris) ?? journal ?? second ?? abbreviated
    case .book: return second ?? ris.raw.line("T3") ?? journal ?? abbreviated
    default:
      let second = RISTemplate.isContainerSecond(ris.code) ? second : nil
      // Without another title that of the book is the record's own.
      let book = isBookTitleOwn ? nil : ris.raw.line("BT")
      return journal ?? second ?? abbreviated ?? book ?? ris.raw.line("SO")
    }
  }

  /// The title of proceedings; databases keep identifiers under the same tag: `PUBMED 21314913`.
  private static func proceedings(_ ris: RISInterpretation) -> String? {
    ris.raw.line("C3").flatMap { text in
      let letters = text.utf8.count { ASCII.isLetter($0) || $0 >= 0x80 }
      let hasWords = text.contains(" ") || letters == text.utf8.count
      return hasWords && letters > 2 * text.utf8.count(where: ASCII.isDigit) ? text : nil
    }
  }
}
