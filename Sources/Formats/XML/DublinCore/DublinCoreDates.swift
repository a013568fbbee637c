import ReviewModel

/// The date of a description in Dublin Core.
struct DublinCoreDates {
  /// That of issue; of several without a name one without a time of day, because times are those of
  /// the repository's own work; then the earliest.
  let issued: PartialDate?

  init(_ terms: DublinCoreTerms) {
    let named = terms.all(
      "issued",
      "coverDate",
      "publicationDate",
      "dateIssued",
      "date.issued",
      "dateAccepted"
    )
    let plain = terms.all("date").filter { !$0.lowercased().contains("embargo") }
    let days = plain.filter { !Self.hasTime($0) }
    let moments = plain.filter(Self.hasTime).compactMap { DateText.parsed($0) }
    let stated = (named + days).lazy.compactMap { DateText.parsed($0) }.first
    let others = terms.all("created", "available", "published", "dateSubmitted").lazy
      .compactMap { DateText.parsed($0) }
    issued = stated ?? moments.min() ?? others.first
  }

  private static func hasTime(_ text: String) -> Bool {
    text.contains("T") && text.contains(":")
  }
}
