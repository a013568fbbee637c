import ReviewModel
import Screening

/// Finds the reports of the studies that a protocol names.
enum NamedStudies {
  /// The studies with their records, and what could not be found.
  static func anchor(
    _ studies: [EligibilityPlan.NamedStudy],
    _ anchors: RecordAnchors
  ) -> ([EligibilityInput.NamedStudy], [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let anchored = studies.map { study in
      let records = study.reports.compactMap { reference -> Record.ID? in
        switch anchors.anchor(reference) {
        case .found(let id), .foundByCitation(let id): return id
        case .absent:
          diagnostics.append(missing(reference, study))
          return nil
        }
      }
      return EligibilityInput.NamedStudy(id: study.id, label: study.label, records: records)
    }
    return (anchored, diagnostics)
  }

  private static func missing(
    _ reference: String,
    _ study: EligibilityPlan.NamedStudy
  ) -> Diagnostic {
    Diagnostic(
      .warning,
      rule: "study-without-record",
      "study ‘\(study.id)’ names ‘\(reference)’, which is not in this corpus",
      at: Place(file: "protocol.yaml"),
      help: "name a record by its ID, DOI, PMID or source ID"
    )
  }
}
