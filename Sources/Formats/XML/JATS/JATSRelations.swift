import ReviewModel

/// Links of an article in JATS to those that it corrects, retracts or comments on.
enum JATSRelations {
  static func relations(_ meta: XMLElement?) -> [RecordRelation] {
    (meta?.children(named: "related-article", "related-object") ?? []).compactMap { link in
      guard let target = target(link) else { return nil }
      return RecordRelation(
        kind(link.lowered("related-article-type") ?? link.lowered("link-type") ?? ""),
        target
      )
    }
  }

  private static func target(_ link: XMLElement) -> String? {
    let address = link[attribute: "href"].map(CleanText.collapsed)
    switch link.lowered("ext-link-type") ?? "" {
    case "doi": return address.flatMap(DOI.normalised).map { "doi:\($0)" } ?? address
    case "pmid", "pubmed": return address.map { "pmid:\($0)" }
    default: return address.flatMap(DOI.normalised).map { "doi:\($0)" } ?? address ?? link.text
    }
  }

  private static func kind(_ type: String) -> RecordRelation.Kind {
    switch type {
    case "corrected-article", "addended-article": .correctionOf
    case "correction-forward", "correction", "erratum", "addendum": .correctedBy
    case "retracted-article", "partial-retraction", "withdrawn-article": .retractionOf
    case "retraction-forward", "retraction": .retractedBy
    case "commentary-article", "letter-article", "article-reference", "object-of-concern":
      .commentOn
    case "commentary", "letter", "reply", "response": .commentedBy
    case "preprint", "republished-article", "republication", "update", "updated-article": .versionOf
    default: .other
    }
  }
}
