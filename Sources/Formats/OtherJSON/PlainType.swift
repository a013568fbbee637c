import ReviewModel

/// What kind of document the words of a type say, in whatever interface.
enum PlainType {
  static func type(_ facts: PlainFacts) -> RecordType {
    if facts.line(["nctid"]) != nil { return .protocol }
    let stated = facts.lines([
      "type", "publicationtype", "publicationtypes", "pubtype", "pubtypes", "documenttype",
      "subtypedescription", "doctype", "resourcetype", "itemtype", "pubtypelist", "genre",
    ])
    if facts.line(["contenthtml", "contenttext"]) != nil { return .webPage }
    let words = stated.joined(separator: " ").lowercased()
    for (word, type) in kinds where words.contains(word) { return type }
    return words.isEmpty && facts.line(["journal", "journaltitle", "volume"]) == nil
      ? .other : .article
  }

  /// The first that applies counts.
  private static let kinds: KeyValuePairs<String, RecordType> = [
    "preprint": .preprint, "posted-content": .preprint, "thes": .thesis, "dissertation": .thesis,
    "protocol": .protocol, "systematic review": .review, "meta-analysis": .review,
    "book review": .article, "review": .review, "conference abstract": .conferenceAbstract,
    "meeting abstract": .conferenceAbstract, "poster": .conferenceAbstract,
    "conference": .conferencePaper, "proceeding": .conferencePaper, "chapter": .chapter,
    "section": .chapter, "book": .book, "monograph": .book, "report": .report, "dataset": .dataset,
    "web": .webPage, "blog": .webPage, "article": .article, "journal": .article,
    "software": .other, "image": .other, "video": .other,
  ]
}
