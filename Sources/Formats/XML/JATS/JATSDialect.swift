import ReviewModel

/// Articles in JATS, the journal article tag suite of the NLM: singly, or in a set of PMC.
enum JATSDialect: XMLDialect {
  static let format = Format.jats

  static func confidence(_ opening: XMLOpening) -> Confidence {
    let isArticle = opening.tags.contains { tag in
      ["article-meta", "journal-meta", "front"].contains(tag.name)
        && opening.ancestors(of: tag).contains { $0.name == "article" }
    }
    return isArticle || opening.root?.name == "pmc-articleset" ? .certain : .none
  }

  static func recordNames(_ opening: XMLOpening?) -> [String] { ["article"] }

  static func isRecord(_ element: XMLElement) -> Bool {
    element.name == "article" && element.first("front") != nil
  }

  static func records(in element: XMLElement, _ origin: Origin) -> [Record] {
    [JATSRecord(element).record(origin)]
  }
}
