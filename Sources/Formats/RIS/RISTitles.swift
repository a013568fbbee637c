import ReviewModel

/// Title and container of a RIS record, which share their tags in many ways.
struct RISTitles {
  private(set) var title: String?
  private(set) var container: String?

  init(_ ris: RISInterpretation) {
    let second = ris.line("T2")
    let isSubtitle = second.map { Self.isSubtitle($0, ris) } ?? false
    title = ris.line("TI", "T1", "CT") ?? Self.fallback(ris)
    if let main = title, isSubtitle { title = TitleJoining.joined(main, second) }
    container = Self.container(ris, second: isSubtitle ? nil : second)
  }

  private static func fallback(_ ris: RISInterpretation) -> String? {
    if RISTypes.type(code: ris.code, kind: nil, hasSerial: false, doi: nil) == .book,
      let title = ris.line("BT")
    {
      return title
    }
    // EPPI-Reviewer's short title is "Author (year)".
    guard let short = ris.line("ST"), !short.hasSuffix(")") || !short.contains(" (") else {
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
    let journals = ["JF", "JO", "JA", "J2", "J1"].compactMap { ris.line($0) }
    if journals.contains(where: { TitleJoining.isSameContainer($0, second) }) { return false }
    guard !journals.isEmpty || ris.isThesis || ris.code == "BOOK" else { return false }
    if second.first?.isLowercase ?? false { return true }
    guard let abstract = ris.line("AB") else { return false }
    return abstract == ris.line("N2")
  }

  private static func container(_ ris: RISInterpretation, second: String?) -> String? {
    let journal = ris.line("JF")
    let abbreviated = ris.line("JO", "JA", "J1", "J2", "JI", "J9")
    switch RISTypes.type(code: ris.code, kind: nil, hasSerial: false, doi: nil) {
    case .thesis: return nil
    case .chapter, .conferencePaper:
      return ris.line("BT") ?? second ?? journal ?? ris.line("C3") ?? abbreviated
    case .book: return second ?? ris.line("T3") ?? journal ?? abbreviated
    default: return journal ?? second ?? abbreviated ?? ris.line("BT", "SO")
    }
  }
}
