import ReviewModel

/// T2: how many studies have which characteristic.
enum CharacteristicsSummaryTable {
  private static let parameters = ["design", "country"]

  static func make(_ material: SynthesisMaterial) -> SynthesisTable {
    var builder = TableBuilder(
      "T2",
      "Summary of characteristics",
      notes: [
        "Denominator: all included studies. ‘Confirmed’ counts those of which inclusion and value "
          + "rest on people; ‘proposed’ counts the others."
      ],
      columns: [
        ("parameter", "Parameter"), ("category", "Category"), ("n", "Confirmed (n)"),
        ("pct", "Confirmed (%)"), ("denominator", "Denominator"), ("study_ids", "Studies"),
        ("n_proposed", "Proposed (n)"), ("study_ids_proposed", "Studies (proposed)"),
      ]
    )
    let extra = material.plan.subgroups.filter { !parameters.contains($0) }
    for parameter in parameters + extra {
      let values = material.studies.map { ($0, $0.characteristic(parameter)) }
      let categories = Set(values.compactMap(\.1?.value)).sorted()
      for category in categories {
        append(
          category,
          of: parameter,
          values.filter { $0.1?.value == category },
          material,
          &builder
        )
      }
      let silent = values.filter { $0.1 == nil }
      if !silent.isEmpty { append(nil, of: parameter, silent, material, &builder) }
    }
    return builder.table
  }

  private static func append(
    _ category: String?,
    of parameter: String,
    _ members: [(StudyMaterial, Characteristic?)],
    _ material: SynthesisMaterial,
    _ builder: inout TableBuilder
  ) {
    let confirmed = members.filter { study, value in
      study.standing(of: value?.standing ?? study.study.standing).isConfirmed
    }.map(\.0)
    let confirmedIDs = Set(confirmed.map(\.study.id))
    let proposed = members.map(\.0).filter { !confirmedIDs.contains($0.study.id) }
    let evidence = confirmed.map { CellEvidence.study($0.study.id) }
    builder.append(
      "\(parameter)=\(category ?? "")",
      [
        .text(parameter), .text(category ?? "not stated"),
        .count(of: evidence), .share(of: evidence, in: material.studies.count),
        .text("\(material.studies.count) included studies"), .studies(confirmed),
        .count(of: proposed.map { .study($0.study.id) }, .proposed), .studies(proposed),
      ]
    )
  }
}
