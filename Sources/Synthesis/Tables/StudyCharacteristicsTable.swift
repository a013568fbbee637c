import ReviewModel

/// T1: the included studies and their characteristics.
enum StudyCharacteristicsTable {
  /// Characteristics in the order of the columns, and their titles.
  private static let characteristics = [
    ("country", "Country"), ("aim", "Aim"), ("design", "Design"),
    ("data_collection", "Data collection"), ("analysis", "Analysis"),
    ("sample_n", "Sample (n)"), ("staff_n", "Staff (n)"), ("roles", "Roles"),
    ("sampling", "Sampling"), ("setting", "Setting"), ("service_type", "Service type"),
    ("population_served", "Population served"), ("funding", "Funding"),
  ]

  static func make(_ material: SynthesisMaterial) -> SynthesisTable {
    var builder = TableBuilder(
      "T1",
      "Characteristics of the included studies",
      notes: ["Blank: not stated in the text that was read, or not yet entered."],
      columns: [("study_id", "Study"), ("author", "Author"), ("year", "Year")] + characteristics
        + [("standing", "Inclusion"), ("report_ids", "Reports")]
    )
    for study in material.studies {
      let record = study.reports.first?.record
      let evidence = record.map { [CellEvidence.record($0.id)] } ?? []
      let facts = characteristics.map { name, _ in
        CellDraft.characteristic(study.characteristic(name), in: study)
      }
      builder.append(
        study.study.id.text,
        [
          .text(study.study.label, [.study(study.study.id)]),
          .text(record?.authors.first?.name, evidence),
          .text(record?.issued.map { String($0.year) }, evidence),
        ] + facts + [
          CellDraft(
            value: .text(study.study.standing.rawValue),
            evidence: study.study.reports.map(CellEvidence.report),
            standing: study.study.standing
          ),
          .text(
            study.study.reports.map(\.text).joined(separator: "; "),
            study.study.reports.map(CellEvidence.report)
          ),
        ]
      )
    }
    return builder.table
  }
}
