import ReviewModel

/// Publication types of MEDLINE and ERIC, and what they are to us.
enum MEDLINETypes {
  static func type(_ values: [ByteText], isBook: Bool) -> RecordType {
    for (word, type) in table where values.contains(where: { has($0, word) }) { return type }
    return isBook ? .book : .article
  }

  /// The most particular first.
  private static let table: [(word: StaticString, type: RecordType)] = [
    ("PREPRINT", .preprint), ("CLINICAL TRIAL PROTOCOL", .protocol),
    ("DISSERTATIONS/THESES", .thesis), ("ACADEMIC DISSERTATION", .thesis),
    ("SYSTEMATIC REVIEW", .review), ("META-ANALYSIS", .review), ("REVIEW", .review),
    ("SCOPING REVIEW", .review), ("INFORMATION ANALYSES", .review), ("BOOK CHAPTER", .chapter),
    ("BOOKS", .book), ("BOOK", .book), ("COLLECTED WORKS - GENERAL", .book),
    ("JOURNAL ARTICLE", .article), ("JOURNAL ARTICLES", .article),
    ("MEETING ABSTRACT", .conferenceAbstract), ("MEETING ABSTRACTS", .conferenceAbstract),
    ("CONGRESS", .conferenceAbstract), ("CONGRESSES", .conferenceAbstract),
    ("SPEECHES/MEETING PAPERS", .conferencePaper), ("DATASET", .dataset),
    ("TECHNICAL REPORT", .report), ("REPORTS", .report), ("GOVERNMENT PUBLICATION", .report),
  ]

  /// Whether a value is a word, or goes on after it with ` -`, as in `Reports - Research`.
  private static func has(_ value: ByteText, _ word: StaticString) -> Bool {
    guard value.begins(capitals: word) else { return false }
    let rest = value.slice(from: word.utf8CodeUnitCount)
    return rest.isEmpty || rest.hasPrefix(" -")
  }
}
