import ReviewModel

/// What kind of document an article's type and headings make of it.
struct JATSType {
  private let kind: String
  private let headings: [String]

  init(_ article: XMLElement, _ meta: XMLElement?) {
    kind = article.lowered("article-type") ?? ""
    headings = (meta?.texts("article-categories", "subj-group", "subject") ?? [])
      .map { $0.lowercased() }
  }

  var recordType: RecordType {
    if let type = Self.kinds[kind] { return type }
    for heading in headings {
      if let type = Self.headings[heading] { return type }
    }
    return .article
  }

  private static let kinds: [String: RecordType] = [
    "review-article": .review, "systematic-review": .review, "meta-analysis": .review,
    "scoping-review": .review, "preprint": .preprint, "dissertation": .thesis, "thesis": .thesis,
    "abstract": .conferenceAbstract, "meeting-abstract": .conferenceAbstract,
    "conference-paper": .conferencePaper, "proceedings": .conferencePaper,
    "clinical-trial-protocol": .protocol, "protocol": .protocol, "study-protocol": .protocol,
    "technical-report": .report, "report": .report, "chapter-article": .chapter,
    "dataset": .dataset,
  ]

  private static let headings: [String: RecordType] = [
    "review": .review, "reviews": .review, "review article": .review, "review articles": .review,
    "systematic review": .review, "systematic reviews": .review, "meta-analysis": .review,
    "scoping review": .review, "study protocol": .protocol, "protocol": .protocol,
    "meeting abstract": .conferenceAbstract, "meeting abstracts": .conferenceAbstract,
    "conference abstract": .conferenceAbstract, "poster presentation": .conferenceAbstract,
    "oral presentation": .conferenceAbstract, "proceedings": .conferencePaper,
  ]
}
