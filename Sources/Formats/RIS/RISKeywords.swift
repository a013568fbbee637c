/// Keywords of a RIS record, and the labels that screening tools leave in it.
enum RISKeywords {
  /// Lines and semicolons separate keywords; commas do where there is but one line.
  static func keywords(_ ris: RISInterpretation) -> [String] {
    let values = ris.values("KW", "DE")
    var found = values.flatMap {
      $0.split(whereSeparator: { $0 == "\n" || $0 == ";" }).map(String.init)
    }
    // Pure writes all keywords on one line: Fixtures/ris/pure-subtitle.ris
    if values.count == 1, found.count == 1 {
      found = found.flatMap { $0.split(separator: ",").map(String.init) }
    }
    var seen: Set<String> = []
    return found.compactMap(keyword).filter { seen.insert($0).inserted }
  }

  /// What other screening tools have noted, as it stood.
  static func labels(_ ris: RISInterpretation) -> [String] {
    ris.values("LB", "N1", "C1", "KW").filter { value in
      marks.contains { value.contains($0) }
    }
  }

  private static let marks = ["ASReview_", "RAYYAN-", "eppi-reviewer", "Covidence"]

  private static let noise: Set<String> = ["n/a", "eppi-reviewer", "-"]

  private static func keyword(_ raw: String) -> String? {
    // An asterisk marks a main heading.
    let stars = raw.drop { $0 == "*" || $0.isWhitespace }
    guard let keyword = CleanText.line(String(stars)), !noise.contains(keyword.lowercased()) else {
      return nil
    }
    return keyword
  }
}
