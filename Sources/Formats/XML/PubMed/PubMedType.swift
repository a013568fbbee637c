import ReviewModel

/// What kind of document PubMed's publication types make of a record.
enum PubMedType {
  /// The most particular of all types that are given.
  static func recordType(_ citation: XMLNode) -> RecordType? {
    var best = types.count
    if let list = citation.first(PubMedName.article, PubMedName.publicationTypeList) {
      for type in list.all(PubMedName.publicationType) { best = min(best, rank(type)) }
    }
    for type in citation.all(PubMedName.publicationType) { best = min(best, rank(type)) }
    return best < types.count ? types[best].type : nil
  }

  /// The place in the table; behind all others where there is none.
  private static func rank(_ type: XMLNode) -> Int {
    let name = XMLText.trimmed(type.text)
    // The most frequent by far.
    if name == "Journal Article" { return types.count }
    return types.firstIndex { isSame(name, $0.name) } ?? types.count
  }

  private static func isSame(_ name: ByteText, _ other: StaticString) -> Bool {
    guard name.count == other.utf8CodeUnitCount else { return false }
    return zip(name, other.utf8Text).allSatisfy { ASCII.lowered($0) == $1 }
  }

  /// The first that applies counts.
  private static let types: [(name: StaticString, type: RecordType)] = [
    ("preprint", .preprint),
    ("academic dissertation", .thesis),
    ("clinical trial protocol", .protocol),
    ("dataset", .dataset),
    ("systematic review", .review),
    ("meta-analysis", .review),
    ("scoping review", .review),
    ("network meta-analysis", .review),
    ("review", .review),
    ("technical report", .report),
    ("meeting abstract", .conferenceAbstract),
    ("congress", .conferencePaper),
    ("consensus development conference", .conferencePaper),
    ("monograph", .book),
    ("web archive", .webPage),
  ]
}
