/// The headings of a Pure page: each stands on a line of its own.
enum PureSection: String, CaseIterable, Sendable {
  case abstract = "abstract"
  case keywords = "keywords"
  case subjects = "asjc scopus subject areas"
  case goals = "un sdgs"
  case note = "bibliographical note"
  case publisherNote = "publisher copyright"
  case funding = "funding"
  case access = "access to document"
  case otherLinks = "other files and links"
  case fingerprint = "fingerprint"
  case projects = "projects"
  case cite = "cite this"
  case overview = "overview"
  case outputs = "research output"
  case prizes = "prizes"
  case press = "press media"
  case datasets = "datasets"
  case activities = "activities"
  case equipment = "equipment"

  private static let synonyms: [String: PureSection] = [
    "other keywords": .keywords, "free keywords": .keywords, "user defined keywords": .keywords,
    "bibliographic note": .note, "funder": .funding, "scopus subject areas": .subjects,
    "sustainable development goals": .goals, "documents": .access, "links": .otherLinks,
  ]

  /// The section that a line opens, by its folded text.
  static func opened(by folded: String) -> PureSection? {
    PureSection(rawValue: folded) ?? synonyms[folded]
  }
}
