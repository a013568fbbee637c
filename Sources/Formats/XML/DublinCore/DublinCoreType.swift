import ReviewModel

/// What kind of document the types of a description in Dublin Core name.
enum DublinCoreType {
  static func recordType(_ terms: DublinCoreTerms, hasSource: Bool) -> RecordType {
    let types = terms.all("type", "aggregationType", "subtypeDescription").map(plain)
    for (words, type) in table
    where types.contains(where: { name in words.contains(where: name.contains) }) { return type }
    if terms.first("degree", "qualificationname", "grantor") != nil { return .thesis }
    if hasSource { return .article }
    let isArXiv = terms.all("id", "identifier").contains { $0.contains("arxiv.org/") }
    return isArXiv ? .preprint : .other
  }

  /// `info:eu-repo/semantics/doctoralThesis` and `http://purl.org/coar/…` as words.
  private static func plain(_ type: String) -> String {
    let last = type.split(separator: "/").last.map(String.init) ?? type
    return last.lowercased()
  }

  /// The most particular first.
  private static let table: [(words: [String], type: RecordType)] = [
    (["thesis", "dissertation", "thèse", "tesis", "tese", "dissertação"], .thesis),
    (["preprint", "submittedversion"], .preprint),
    (
      [
        "conferencepaper", "conference paper", "conferenceitem", "conference item",
        "conference or workshop", "proceedings paper", "conference contribution",
        "conferencecontribution",
        "conferenceobject", "conference proceeding", "conferenceproceedings",
      ], .conferencePaper
    ),
    (["poster", "conference abstract"], .conferenceAbstract),
    (["bookpart", "book part", "book section", "book chapter", "chapter"], .chapter),
    (["book review", "bookreview"], .article),
    (["systematic review", "review article", "literature review"], .review),
    (
      ["journal article", "article", "journalarticle", "journal", "contributiontoperiodical"],
      .article
    ),
    (["book", "monograph"], .book),
    (["report", "working paper", "workingpaper", "technical documentation"], .report),
    (["dataset", "data set"], .dataset),
    (["web page", "website", "webpage", "blog"], .webPage),
  ]
}
