import ReviewModel

/// What kind of document PubMed's publication types make of a record.
struct PubMedType {
  private let names: Set<String>

  init(_ citation: XMLElement) {
    let types =
      citation.all("Article", "PublicationTypeList", "PublicationType")
      + citation.all("PublicationType")
    names = Set(types.compactMap(\.text).map { $0.lowercased() })
  }

  var recordType: RecordType {
    for (name, type) in Self.types where names.contains(name) { return type }
    return .article
  }

  var isReview: Bool { recordType == .review }

  /// The first that applies counts.
  private static let types: KeyValuePairs<String, RecordType> = [
    "preprint": .preprint,
    "academic dissertation": .thesis,
    "clinical trial protocol": .protocol,
    "dataset": .dataset,
    "systematic review": .review,
    "meta-analysis": .review,
    "scoping review": .review,
    "network meta-analysis": .review,
    "review": .review,
    "technical report": .report,
    "meeting abstract": .conferenceAbstract,
    "congress": .conferencePaper,
    "consensus development conference": .conferencePaper,
    "monograph": .book,
    "web archive": .webPage,
  ]
}
