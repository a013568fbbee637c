import ReviewModel

/// T3: the criteria, as the protocol states them.
enum EligibilityTable {
  static func make(_ material: SynthesisMaterial) -> SynthesisTable {
    var builder = TableBuilder(
      "T3",
      "Eligibility criteria",
      columns: [
        ("criterion", "Criterion"), ("include", "Include"), ("exclude", "Exclude"),
        ("level", "Level"), ("automatic", "Automatic"), ("reason_code", "Reason code"),
      ]
    )
    for criterion in material.screened.criteria {
      let evidence = [CellEvidence.criterion(criterion.id)]
      builder.append(
        criterion.id.text,
        [
          .text(criterion.id.text, evidence),
          criterion.kind == .include ? .text(criterion.label, evidence) : .blank,
          criterion.kind == .exclude ? .text(criterion.label, evidence) : .blank,
          .text(criterion.level.rawValue, evidence),
          .text(criterion.isAutomatic ? "yes" : "no", evidence),
          .text(criterion.id.text, evidence),
        ]
      )
    }
    return builder.table
  }
}
