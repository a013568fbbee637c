import ReviewModel

/// What kind of document leader, content type and notes make of a MARC record.
struct MARCType {
  private let marc: MARCRecord
  private let host: MARCHost
  private let thesis: MARCThesis

  init(_ marc: MARCRecord, host: MARCHost, thesis: MARCThesis) {
    self.marc = marc
    self.host = host
    self.thesis = thesis
  }

  var recordType: RecordType {
    if thesis.isThere { return .thesis }
    let genres = marc.all("655", "336", "980").flatMap { $0.all("a") }.map { $0.lowercased() }
    for (word, type) in Self.genres where genres.contains(where: { $0.contains(word) }) {
      return type
    }
    if host.isThere || "ab".contains(marc.leader(7)) { return partType }
    switch marc.leader(6) {
    case "a", "t": return marc.leader(7) == "s" || marc.leader(7) == "i" ? .other : .book
    case "m": return marc.all("020").isEmpty ? .other : .book
    // Exports without a leader.
    case " ": return marc.all("020").isEmpty ? .other : .book
    default: return .other
    }
  }

  /// Parts of serials are articles; so are those of which nothing says in what they stand.
  private var partType: RecordType {
    if marc.leader(7) == "b" || !host.issn.isEmpty { return .article }
    return !host.isbn.isEmpty ? .chapter : .article
  }

  private static let genres: KeyValuePairs<String, RecordType> = [
    "dissertation": .thesis, "hochschulschrift": .thesis, "thesis": .thesis, "theses": .thesis,
    "thèses": .thesis, "conference paper": .conferencePaper, "preprint": .preprint,
    "technical report": .report, "research report": .report, "dataset": .dataset,
  ]
}
