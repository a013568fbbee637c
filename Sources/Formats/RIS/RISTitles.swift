import ReviewModel

/// Title and container of a RIS record, which share their tags in many ways.
struct RISTitles {
  private(set) var title: String?
  private(set) var container: String?

  init(_ ris: RISInterpretation) {
    let second = ris.raw.line("T2")
    let isSubtitle = Self.mayHoldSubtitle(ris) && (second.map { Self.isSubtitle($0, ris) } ?? false)
    title = ris.raw.line("TI") ?? ris.raw.line("T1") ?? ris.raw.line("CT") ?? Self.fallback(ris)
    if let main = title, isSubtitle { title = TitleJoining.joined(main, second) }
    container = Self.container(ris, second: isSubtitle ? nil : second)
  }

  private static func fallback(_ ris: RISInterpretation) -> String? {
    if ris.declared == .book,
      let title = ris.raw.line("BT")
    {
      return title
    }
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

  private static func container(_ ris: RISInterpretation, second: String?) -> String? {
    let journal = ris.raw.line("JF")
    let abbreviated =
      ris.raw.line("JO") ?? ris.raw.line("JA") ?? ris.raw.line("J1") ?? ris.raw.line("J2")
      ?? ris.raw.line("JI") ?? ris.raw.line("J9")
    switch ris.declared {
    case .thesis: return nil
    case .chapter, .conferencePaper:
      return ris.raw.line("BT") ?? second ?? journal ?? ris.raw.line("C3") ?? abbreviated
    case .book: return second ?? ris.raw.line("T3") ?? journal ?? abbreviated
    default: return journal ?? second ?? abbreviated ?? ris.raw.line("BT") ?? ris.raw.line("SO")
    }
  }
}
