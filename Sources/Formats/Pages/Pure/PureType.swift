import ReviewModel
import ReviewText

/// The line `Research output: …` of a Pure page: what kind of document, and how it was reviewed.
struct PureType: Sendable, Hashable {
  static let anchor = "Research output:"

  let recordType: RecordType
  /// The words after the anchor, as they stood.
  let raw: String
  /// `peer-review`, `not peer-review` or nothing.
  let review: String?

  /// The type; nil for other lines.
  init?(_ line: String) {
    guard line.hasPrefix(Self.anchor) else { return nil }
    raw = line.dropFirst(Self.anchor.count).trimmingBlanks
    // `Contribution to journalArticlepeer-review`: the arrows of the page are lost in its text.
    let glued = Folding.folded(raw).split(separator: " ").joined()
    review =
      glued.hasSuffix("notpeerreview") || glued.hasSuffix("notpeerreviewed")
      ? "not peer-review"
      : glued.hasSuffix("peerreview") || glued.hasSuffix("peerreviewed") ? "peer-review" : nil
    recordType = Self.kinds.first { glued.contains($0.key) }?.value ?? .other
  }

  /// The first that is found counts: the kind comes before the place where it appeared.
  private static let kinds: KeyValuePairs<String, RecordType> = [
    "thesis": .thesis,
    "dissertation": .thesis,
    "preprint": .preprint,
    "protocol": .protocol,
    "systematicreview": .review,
    "literaturereview": .review,
    "reviewarticle": .review,
    "meetingabstract": .conferenceAbstract,
    "conferenceabstract": .conferenceAbstract,
    "contributiontoconferenceabstract": .conferenceAbstract,
    "contributiontojournalabstract": .conferenceAbstract,
    "poster": .conferenceAbstract,
    "conferencecontribution": .conferencePaper,
    "conferencearticle": .conferencePaper,
    "contributiontoconference": .conferencePaper,
    "conferenceproceedingchapter": .chapter,
    "encyclopedia": .chapter,
    "chapter": .chapter,
    "contributiontojournal": .article,
    "contributiontospecialist": .article,
    "contributiontonewspaper": .article,
    "bookreportbook": .book,
    "bookreportanthology": .book,
    "bookreportreport": .report,
    "bookreportcommissioned": .report,
    "bookreport": .report,
    "workingpaper": .report,
    "website": .webPage,
    "webpublication": .webPage,
    "dataset": .dataset,
  ]
}
