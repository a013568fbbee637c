import ReviewModel

/// T15: what was done to each record, by which rule or person.
enum AuditTable {
  static func make(_ material: SynthesisMaterial) -> SynthesisTable {
    var builder = TableBuilder(
      "T15",
      "Audit trail",
      notes: ["‘Decided’ is the date that a person wrote; it is blank for rules."],
      columns: [
        ("record_id", "Record"), ("stage", "Stage"), ("action", "Action"),
        ("rule_or_person", "Rule or person"), ("standing", "Standing"), ("decided", "Decided"),
        ("input", "Read from"), ("input_hash", "SHA-256 of the file"),
      ]
    )
    let screened = Dictionary(grouping: material.screened.records, by: \.id)
    let reports = Dictionary(grouping: material.included.reports, by: \.id)
    let excerpts = Dictionary(grouping: material.appraised.coded.excerpts, by: \.report)
    for group in material.unique.groups {
      let steps =
        AuditStep.deduplication(group)
        + (screened[group.id] ?? []).flatMap(AuditStep.screening)
        + (reports[group.id] ?? []).flatMap(AuditStep.eligibility)
        + (excerpts[group.id] ?? []).compactMap(AuditStep.coding)
      for (number, step) in steps.enumerated() {
        builder.append("\(group.id)-\(number + 1)", step.cells)
      }
    }
    return builder.table
  }
}
