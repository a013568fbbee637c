import ReviewModel

/// Links from a MEDLINE record to comments, corrections and retractions.
enum MEDLINERelations {
  static func relations(_ raw: TaggedRecord) -> [RecordRelation] {
    var relations: [RecordRelation] = []
    for field in raw.fields {
      guard let kind = kind(field.tag), let target = CleanText.line(raw.value(field)) else {
        continue
      }
      relations.append(RecordRelation(kind, target))
    }
    return relations
  }

  /// Source: NLM, "MEDLINE/PubMed data element descriptions", Comments/Corrections.
  private static func kind(_ tag: FieldTag) -> RecordRelation.Kind? {
    switch tag {
    case "CON": .commentOn
    case "CIN": .commentedBy
    case "EFR", "CRF": .correctionOf
    case "EIN", "CRI": .correctedBy
    case "ROF": .retractionOf
    case "RIN": .retractedBy
    case "RPF", "RPI", "UOF", "UIN": .versionOf
    case "PRIN", "PROF", "ECF", "ECI", "SPIN", "ORI", "DRIN", "DDIN": .other
    default: nil
    }
  }
}
