import ReviewModel

/// Document types of Web of Science, and what they are to us.
enum WoSTypes {
  /// By `DT`, which may name several types, then by `PT`.
  static func type(of raw: TaggedRecord) -> RecordType {
    var found: RecordType?
    for name in raw.line("DT")?.utf8.split(separator: UInt8(ascii: ";")) ?? [] {
      guard let type = type(Substring(name).trimmingBlanks) else { continue }
      // `Article; Proceedings Paper` is one paper, and `Review; Book Chapter` a review.
      if found == nil || found == .article { found = type }
    }
    guard let part = raw.first("PT") else { return found ?? .article }
    if part == "P" { return .other }
    guard part == "B", found ?? .article == .article else { return found ?? .article }
    return raw.holds("BP") || raw.holds("AR") ? .chapter : found ?? .book
  }

  private static func type(_ name: String) -> RecordType? {
    known[name] ?? DocumentKind.type(name)
  }

  private static let known: [String: RecordType] = [
    "Article": .article, "Early Access": .article, "Review": .review, "Review Article": .review,
    "Editorial Material": .article, "Letter": .article, "Correction": .article, "Note": .article,
    "Proceedings Paper": .conferencePaper, "Meeting Abstract": .conferenceAbstract,
    "Meeting": .conferencePaper, "Book Review": .article, "Book Chapter": .chapter, "Book": .book,
    "News Item": .article, "Data Paper": .article, "Retraction": .article,
    "Retracted Publication": .article, "Expression of Concern": .article, "Reprint": .article,
    "Biographical-Item": .article, "Discussion": .article, "Patent": .other, "Data set": .dataset,
    "Data study": .dataset, "Repository": .dataset, "Software": .other, "Preprint": .preprint,
    "Dissertation/Thesis": .thesis, "Meeting paper": .conferencePaper,
    "Hardware Review": .article, "Software Review": .article, "Database Review": .article,
    "Record Review": .article, "Theater Review": .article, "Film Review": .article,
    "Art Exhibit Review": .article, "Music Performance Review": .article,
    "Dance Performance Review": .article, "Music Score Review": .article,
    "TV Review, Radio Review": .article, "TV Review, Radio Review, Video": .article,
  ]
}
