import ReviewModel

/// The note on a thesis in a MARC record.
struct MARCThesis {
  let isThere: Bool
  private(set) var degree: String?
  private(set) var institution: String?
  private(set) var date: PartialDate?

  init(_ marc: MARCRecord) {
    guard let note = marc.first("502") else {
      isThere = false
      return
    }
    isThere = true
    degree = note.first("b")
    institution = LibraryTitle.plain(note.first("c"))
    date = note.first("d").flatMap { DateText.parsed($0) }
    guard let text = note.first("a") else { return }
    date = date ?? DateText.parsed(text)
    readWords(text)
  }

  /// `Thesis (Ph.D.)--University of Wind, 2003` and `Berlin, Freie Univ., Diss., 2012`.
  private mutating func readWords(_ text: String) {
    if let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") {
      degree = degree ?? CleanText.line(String(text[text.index(after: open)..<close]))
    }
    if let dashes = text.firstRange(of: "--") ?? text.firstRange(of: "—") {
      let rest = text[dashes.upperBound...].prefix { $0 != "," }
      institution = institution ?? LibraryTitle.plain(String(rest))
    }
  }
}
