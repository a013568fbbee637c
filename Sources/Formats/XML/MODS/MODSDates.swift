import ReviewModel

/// The date of a description in MODS.
struct MODSDates {
  /// That of publication before those of copyright and creation; that of a part, such as an issue,
  /// before that of the whole journal.
  let issued: PartialDate?

  init(_ mods: XMLElement, host: XMLElement?) {
    let own = Self.published(mods)
    let parts = [mods.text("part", "date"), host?.text("part", "date")].compactMap(\.self)
      .compactMap { DateText.parsed($0) }
    let others = ["copyrightDate", "dateCreated", "dateOther"].lazy
      .compactMap { Self.best(mods.all("originInfo", $0)) }
    issued =
      own ?? parts.first ?? host.flatMap(Self.published) ?? others.first
  }

  private static func published(_ element: XMLElement) -> PartialDate? {
    best(element.all("originInfo", "dateIssued"))
  }

  /// Dates in a standard form before those in words, such as `c2001`; never the end of a range.
  private static func best(_ dates: [XMLElement]) -> PartialDate? {
    let usable = dates.filter { $0.lowered("point") != "end" }
    let standard = usable.filter {
      ["w3cdtf", "iso8601", "edtf"].contains($0.lowered("encoding") ?? "")
    }
    let marc = usable.filter { $0.lowered("encoding") == "marc" }
    return (standard + marc + usable).lazy.compactMap(\.text).compactMap { DateText.parsed($0) }
      .first
  }
}
