import ReviewModel

/// Links of a PubMed record to comments, corrections, retractions and other versions.
enum PubMedRelations {
  static func relations(_ citation: XMLNode) -> [RecordRelation] {
    var relations: [RecordRelation] = []
    for list in citation.all(PubMedName.commentsCorrectionsList) {
      for link in list.all(PubMedName.commentsCorrections) {
        guard let type = link.attribute(PubMedName.refType), !(type == "Cites") else { continue }
        let number = link.line(PubMedName.pmid).map { "pmid:\($0)" }
        guard let target = number ?? link.line(PubMedName.refSource) else { continue }
        relations.append(RecordRelation(kind(type.string), target))
      }
    }
    return relations
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
