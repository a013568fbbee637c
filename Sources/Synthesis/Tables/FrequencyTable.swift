import ReviewModel

/// T7: how many studies report each branch, in all and by subgroup.
enum FrequencyTable {
  static func make(_ material: SynthesisMaterial) -> SynthesisTable {
    var builder = TableBuilder(
      "T7",
      "Frequency of reporting, by subgroup",
      notes: [
        "Counts are frequencies of reporting, never strength of evidence. n: studies with a "
          + "confirmed excerpt; N: studies in the subgroup whose inclusion rests on people.",
        "Studies that were not read in full may contain what their abstracts do not say.",
      ],
      columns: [
        ("code", "Code"), ("subgroup_var", "Subgroup by"), ("subgroup", "Subgroup"), ("n", "n"),
        ("N", "N"), ("read_in_full", "of N read in full"), ("pct", "%"),
        ("denominator", "Denominator"), ("study_ids", "Studies"),
        ("n_proposed", "Proposed (n)"), ("study_ids_proposed", "Studies (proposed)"),
      ]
    )
    for branch in material.plan.columns {
      append(branch, Subgroup(variable: "all", value: "all"), material.studies, material, &builder)
      for variable in material.plan.subgroups {
        let values = Dictionary(grouping: material.studies) {
          $0.characteristic(variable)?.value ?? ""
        }
        for value in values.keys.sorted() {
          let group = Subgroup(variable: variable, value: value)
          append(branch, group, values[value] ?? [], material, &builder)
        }
      }
    }
    return builder.table
  }

  /// A characteristic and one of its values; an empty value stands for "not stated".
  private struct Subgroup {
    let variable: String
    let value: String
  }

  private static func append(
    _ branch: Code.ID,
    _ group: Subgroup,
    _ studies: [StudyMaterial],
    _ material: SynthesisMaterial,
    _ builder: inout TableBuilder
  ) {
    let marks = studies.map { BranchMark(branch, of: $0, in: material) }
    let confirmed = marks.filter { !$0.confirmed.isEmpty }.map(\.study)
    let proposed = marks.filter { $0.confirmed.isEmpty && !$0.proposed.isEmpty }.map(\.study)
    let population = studies.filter(\.study.standing.isConfirmed)
    let evidence = confirmed.map { CellEvidence.study($0.study.id) }
    builder.append(
      "\(branch)/\(group.variable)=\(group.value)",
      [
        .text(branch.text), .text(group.variable),
        .text(group.value.isEmpty ? "not stated" : group.value),
        .count(of: evidence), .count(of: population.map { .study($0.study.id) }),
        .count(of: population.filter(\.isReadInFull).map { .study($0.study.id) }),
        .share(of: evidence, in: population.count),
        .text("\(population.count) included studies"), .studies(confirmed),
        .count(of: proposed.map { .study($0.study.id) }, .proposed), .studies(proposed),
      ]
    )
  }
}
