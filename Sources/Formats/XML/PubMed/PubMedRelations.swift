import ReviewModel

/// Links of a PubMed record to comments, corrections, retractions and other versions.
enum PubMedRelations {
  static func relations(_ citation: XMLElement) -> [RecordRelation] {
    citation.all("CommentsCorrectionsList", "CommentsCorrections").compactMap { link in
      guard let type = link[attribute: "RefType"], type != "Cites" else { return nil }
      let target = link.text("PMID").map { "pmid:\($0)" } ?? link.text("RefSource")
      return target.map { RecordRelation(kind(type), $0) }
    }
  }

  private static func kind(_ type: String) -> RecordRelation.Kind {
    switch type {
    case "CommentOn": .commentOn
    case "CommentIn": .commentedBy
    case "ErratumFor": .correctionOf
    case "ErratumIn", "CorrectedandRepublishedIn": .correctedBy
    case "RetractionOf", "PartialRetractionOf": .retractionOf
    case "RetractionIn", "PartialRetractionIn": .retractedBy
    case "UpdateOf", "UpdateIn", "RepublishedFrom", "RepublishedIn", "CorrectedandRepublishedFrom",
      "RetractedandRepublishedFrom", "RetractedandRepublishedIn", "OriginalReportIn", "ReprintOf",
      "ReprintIn":
      .versionOf
    default: .other
    }
  }
}
