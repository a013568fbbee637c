import ReviewModel

/// The dates of an article in JATS: of its issue, and of its first publication online.
struct JATSDates {
  private let dates: [(kind: String, medium: String, date: PartialDate)]

  init(_ meta: XMLElement?) {
    dates = (meta?.all("pub-date") ?? []).compactMap { element in
      guard let date = Self.date(element) else { return nil }
      let kind = element.lowered("pub-type") ?? element.lowered("date-type") ?? ""
      return (kind, element.lowered("publication-format") ?? "", date)
    }
  }

  /// Print and collection come before the date online; when PMC showed it never counts.
  var issued: PartialDate? {
    first { kind, medium in kind == "ppub" || medium.hasPrefix("print") && Self.isIssue(kind) }
      ?? first { kind, _ in kind == "collection" || kind == "epub-ppub" }
      ?? online ?? first { kind, _ in !Self.others.contains(kind) }
  }

  var online: PartialDate? {
    first { kind, medium in
      kind == "epub"
        || ["electronic", "online", "online-only"].contains(medium) && Self.isIssue(kind)
    }
  }

  private static func isIssue(_ kind: String) -> Bool {
    ["pub", "published", "publication", "epub", "ppub", ""].contains(kind)
  }

  private static let others: Set<String> = [
    "pmc-release", "nihms-submitted", "release", "retraction", "received", "accepted", "corrected",
    "rev-recd", "preprint",
  ]

  private func first(_ applies: (_ kind: String, _ medium: String) -> Bool) -> PartialDate? {
    dates.first { applies($0.kind, $0.medium) }?.date
  }

  /// Parts in elements, or in words.
  static func date(_ element: XMLElement) -> PartialDate? {
    if let year = element.text("year").flatMap(Int.init), DateToken.years.contains(year) {
      return PartialDate(
        year: year,
        month: element.text("month").flatMap(DateToken.month(of:)),
        day: element.text("day").flatMap(Int.init)
      )
    }
    return (element.text("string-date") ?? element[attribute: "iso-8601-date"] ?? element.text)
      .flatMap { DateText.parsed($0) }
  }
}
