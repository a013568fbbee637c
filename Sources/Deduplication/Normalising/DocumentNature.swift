import ReviewModel

/// What a record describes, as far as its type and its container show it.
enum DocumentNature: String, Sendable, Hashable {
  case journal, meeting, preprint, thesis, book, chapter, dataset, protocolPaper
  /// Exports call many things `article` or `other`; these are compatible with everything.
  case unknown

  /// - Parameters:
  ///   - type: What the record says that it is.
  ///   - isThesis: Whether it has a degree, or a body that awarded one.
  ///   - isOnServer: Whether its container or publisher is a server of preprints.
  ///   - container: The whole name of the container.
  init(type: RecordType, isThesis: Bool, isOnServer: Bool, container: ContainerForm?) {
    self =
      isOnServer
      ? .preprint
      : Self.stated(by: type, isThesis) ?? Self.shown(by: type, container: container)
  }

  private static func stated(by type: RecordType, _ isThesis: Bool) -> DocumentNature? {
    switch type {
    case .thesis: return .thesis
    case .preprint: return .preprint
    case .conferenceAbstract, .conferencePaper: return .meeting
    case .book: return .book
    case .chapter: return .chapter
    case .dataset: return .dataset
    case .protocol: return .protocolPaper
    case .article, .review, .report, .webPage, .other: return isThesis ? .thesis : nil
    }
  }

  private static func shown(by type: RecordType, container: ContainerForm?) -> DocumentNature {
    guard let container else { return .unknown }
    if container.isMeeting { return .meeting }
    let isJournal = type == .article || type == .review
    return isJournal ? .journal : .unknown
  }

  /// Whether a container or publisher is a server of preprints, by its first words.
  static func isServer(_ name: String?, by words: inout FoldedText) -> Bool {
    guard let name else { return false }
    words.read(name.utf8.span, limit: 3)
    return words.hasWord(of: servers)
  }

  private static let servers = WordKey.set(
    """
    arxiv biorxiv medrxiv ssrn psyarxiv chemrxiv socarxiv edarxiv preprints authorea osf \
    researchsquare techrxiv
    """
  )

  /// Whether it is never a record of another kind of document, however alike the two are.
  var isOfItsOwn: Bool { self == .thesis || self == .dataset }

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
