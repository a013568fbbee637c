import ReviewModel

/// Links from a MEDLINE record to comments, corrections and retractions.
enum MEDLINERelations {
  static func relations(_ fields: [RawField]) -> [RecordRelation] {
    fields.compactMap { field in
      guard let kind = kinds[field.tag], let target = CleanText.line(field.value) else {
        return nil
      }
      return RecordRelation(kind, target)
    }
  }

  /// Source: NLM, "MEDLINE/PubMed data element descriptions", Comments/Corrections.
  private static let kinds: [String: RecordRelation.Kind] = [
    "CON": .commentOn, "CIN": .commentedBy, "EFR": .correctionOf, "EIN": .correctedBy,
    "CRF": .correctionOf, "CRI": .correctedBy, "ROF": .retractionOf, "RIN": .retractedBy,
    "RPF": .versionOf, "RPI": .versionOf, "PRIN": .other, "PROF": .other, "UOF": .versionOf,
    "UIN": .versionOf, "ECF": .other, "ECI": .other, "SPIN": .other, "ORI": .other, "DRIN": .other,
    "DDIN": .other,
  ]
}
