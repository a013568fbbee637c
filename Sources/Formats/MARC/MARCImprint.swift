import ReviewModel

/// By whom and when the thing of a MARC record was published.
struct MARCImprint {
  let publisher: String?
  let date: PartialDate?

  init(_ marc: MARCRecord) {
    let published = marc.all("264").filter { $0.secondIndicator == "1" }
    let rest = marc.all("264").filter { "0 2".contains($0.secondIndicator) }
    let copyright = marc.all("264").filter { $0.secondIndicator == "4" }
    let fields = published + marc.all("260") + rest
    publisher = fields.lazy.compactMap { LibraryTitle.plain($0.first("b")) }
      .first { $0.contains(where: \.isLetter) && !$0.lowercased().contains("not identified") }
    let stated = (fields + copyright).lazy.compactMap { $0.first("c") }
      .compactMap { DateText.parsed(Self.withoutGlue($0)) }.first
    date = stated ?? Self.fixed(marc) ?? Self.released(marc)
  }

  /// `c2001`, `[2001?]` and `©2001` are years; in `1687-1690` the first counts.
  private static func withoutGlue(_ text: String) -> String {
    text.replacing("[", with: "").replacing("]", with: "")
  }

  /// The first date of field 008, unless it is one of a century that is not known.
  private static func fixed(_ marc: MARCRecord) -> PartialDate? {
    guard let value = marc.first("008")?.value else { return nil }
    let digits = value.dropFirst(7).prefix(4)
    guard digits.count == 4, let year = Int(digits), DateToken.years.contains(year) else {
      return nil
    }
    return PartialDate(year: year)
  }

  /// Repositories of data give the date of release in 269.
  private static func released(_ marc: MARCRecord) -> PartialDate? {
    marc.all("269").lazy.compactMap { $0.first("a") ?? $0.first("c") }
      .compactMap { DateText.parsed($0) }.first
  }
}
