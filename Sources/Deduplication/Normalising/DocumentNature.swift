import ReviewModel

/// What a record describes, as far as its type and its container show it.
enum DocumentNature: String, Sendable, Hashable {
  case journal, meeting, preprint, thesis, book, chapter, dataset, protocolPaper
  /// Exports call many things `article` or `other`; these are compatible with everything.
  case unknown

  init(of record: Record, container: ContainerForm?) {
    self = Self.stated(by: record) ?? Self.shown(by: record, container: container)
  }

  private static func stated(by record: Record) -> DocumentNature? {
    if isPreprint(record) { return .preprint }
    switch record.type {
    case .thesis: return .thesis
    case .preprint: return .preprint
    case .conferenceAbstract, .conferencePaper: return .meeting
    case .book: return .book
    case .chapter: return .chapter
    case .dataset: return .dataset
    case .protocol: return .protocolPaper
    case .article, .review, .report, .webPage, .other: break
    }
    return record.degree == nil && record.awardingBody == nil ? nil : .thesis
  }

  private static func shown(by record: Record, container: ContainerForm?) -> DocumentNature {
    guard let container else { return .unknown }
    if container.isMeeting { return .meeting }
    let isJournal = record.type == .article || record.type == .review
    return isJournal ? .journal : .unknown
  }

  private static func isPreprint(_ record: Record) -> Bool {
    let names = [record.container, record.publisher].compactMap(\.self)
    return names.contains { name in
      FoldedText(name, limit: 3).words.contains { servers.contains($0.key) }
    }
  }

  private static let servers = WordKey.set(
    """
    arxiv biorxiv medrxiv ssrn psyarxiv chemrxiv socarxiv edarxiv preprints authorea osf \
    researchsquare techrxiv
    """
  )

  /// The names under which messages speak of it.
  var name: String {
    switch self {
    case .journal: "journal article"
    case .meeting: "conference contribution"
    case .preprint: "preprint"
    case .thesis: "thesis"
    case .book: "book"
    case .chapter: "chapter"
    case .dataset: "dataset"
    case .protocolPaper: "protocol"
    case .unknown: ""
    }
  }
}
