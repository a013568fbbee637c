import ReviewModel

/// T5: which branches of the codebook each study speaks for.
enum ConceptualisationTable {
  static func make(_ material: SynthesisMaterial) -> SynthesisTable {
    let branches = material.plan.columns
    var builder = TableBuilder(
      "T5",
      "Conceptualisations by study",
      notes: [
        "1: people confirmed an asserted primary finding in a voice that the protocol names "
          + "(\(material.plan.voices.map(\.rawValue).joined(separator: ", "))). "
          + "0: a person found none in the full text. Blank: neither.",
        "‘Proposed’ rests on candidates that the program found and nobody has confirmed. "
          + "‘Apart’ counts excerpts that are shown and never counted: rejected, secondary, "
          + "from documents, background, the authors' own, or in other voices.",
      ],
      columns: [("study_id", "Study")] + branches.flatMap { columns(for: $0, in: material) }
        + [
          ("facets", "Codes below"), ("facets_proposed", "Codes below (proposed)"),
          ("coders", "Coders"), ("read", "Read"),
        ]
    )
    for study in material.studies {
      let marks = branches.map { BranchMark($0, of: study, in: material) }
      builder.append(study.study.id.text, row(study, marks, branches))
    }
    return builder.table
  }

  private static func columns(
    for branch: Code.ID,
    in material: SynthesisMaterial
  ) -> [(String, String)] {
    let label = material.codebook[branch]?.label ?? branch.text
    return [
      (branch.text, label), ("\(branch)_proposed", "\(label) (proposed)"),
      ("\(branch)_apart", "\(label) (apart)"),
    ]
  }

  private static func row(
    _ study: StudyMaterial,
    _ marks: [BranchMark],
    _ branches: [Code.ID]
  ) -> [CellDraft] {
    let cells = marks.flatMap { mark in
      [
        mark.mark, mark.proposedMark,
        mark.apart.isEmpty ? .blank : .count(of: mark.apart.map { .excerpt($0.id) }),
      ]
    }
    let confirmed = marks.flatMap(\.confirmed)
    let coders = Set(confirmed.flatMap(\.coders)).sorted()
    return [.text(study.study.label, [.study(study.study.id)])] + cells + [
      facets(confirmed, below: branches), facets(marks.flatMap(\.proposed), below: branches),
      .text(coders.joined(separator: "; "), confirmed.map { .excerpt($0.id) }),
      .text(study.isReadInFull ? "full text" : "abstract", [.study(study.study.id)]),
    ]
  }

  private static func facets(_ excerpts: [Excerpt], below branches: [Code.ID]) -> CellDraft {
    let below = excerpts.filter { !branches.contains($0.code) }
    let codes = Set(below.map(\.code)).sorted()
    return .text(codes.map(\.text).joined(separator: "; "), below.map { .excerpt($0.id) })
  }
}
