/// Keywords of a RIS record, and the labels that screening tools leave in it.
enum RISKeywords {
  /// Lines and semicolons separate keywords; commas do where there is but one line.
  static func keywords(_ ris: RISInterpretation) -> [String] {
    let values = ris.values("KW", "DE")
    var found = values.flatMap { value in
      value.utf8.split { $0 == 0x0A || $0 == UInt8(ascii: ";") }.map { String(Substring($0)) }
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
      marks.contains { ASCIISearch.holds($0, in: value) }
    }
  }

  private static let marks = ["ASREVIEW_", "RAYYAN-", "EPPI-REVIEWER", "COVIDENCE"]

  private static let noise: Set<String> = ["n/a", "eppi-reviewer", "-"]

  private static func keyword(_ raw: String) -> String? {
    // An asterisk marks a main heading.
    let stars = raw.utf8.drop { $0 == UInt8(ascii: "*") || ASCII.isSpace($0) }
    guard let keyword = CleanText.line(String(Substring(stars))),
      !noise.contains(keyword.lowercased())
    else {
      return nil
    }
    return keyword
  }
}
