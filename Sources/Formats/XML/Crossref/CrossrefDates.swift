import ReviewModel

/// The dates of a work of Crossref.
struct CrossrefDates {
  /// In print, where there is print.
  let issued: PartialDate?
  let online: PartialDate?

  init(_ work: XMLElement, in content: XMLElement) {
    let names = [
      "publication_date", "posted_date", "approval_date", "database_date", "review_date",
      "completed_date",
    ]
    let metadata = content.children.first { $0.name.hasSuffix("_metadata") }
    let places = [work, content.first("journal_issue"), metadata, work.first("database_date")]
    let dates = places.compactMap(\.self).map { place in
      place.children.filter { names.contains($0.name) }
    }
    let nearest = dates.first { !$0.isEmpty } ?? []
    func date(_ medium: String) -> PartialDate? {
      nearest.first { $0[attribute: "media_type"] == medium }.flatMap(JATSDates.date)
    }
    online = date("online")
    issued = date("print") ?? nearest.lazy.compactMap(JATSDates.date).first
  }
}
