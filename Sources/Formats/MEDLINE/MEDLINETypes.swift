import ReviewModel

/// Publication types of MEDLINE and ERIC, and what they are to us.
enum MEDLINETypes {
  static func type(_ values: [String], isBook: Bool) -> RecordType {
    let types = values.map { $0.lowercased() }
    for (words, type) in table where types.contains(where: { has($0, words) }) { return type }
    return isBook ? .book : .article
  }

  /// The most particular first.
  private static let table: [(words: [String], type: RecordType)] = [
    (["preprint"], .preprint),
    (["clinical trial protocol"], .protocol),
    (["dissertations/theses", "academic dissertation"], .thesis),
    (
      ["systematic review", "meta-analysis", "review", "scoping review", "information analyses"],
      .review
    ),
    (["book chapter"], .chapter),
    (["books", "book", "collected works - general"], .book),
    (["journal article", "journal articles"], .article),
    (["meeting abstract", "meeting abstracts", "congress", "congresses"], .conferenceAbstract),
    (["speeches/meeting papers"], .conferencePaper),
    (["dataset"], .dataset),
    (["technical report", "reports - ", "government publication"], .report),
  ]

  private static func has(_ type: String, _ words: [String]) -> Bool {
    words.contains { word in
      type == word || type.hasPrefix("\(word) -") || word.hasSuffix("- ") && type.hasPrefix(word)
    }
  }
}
