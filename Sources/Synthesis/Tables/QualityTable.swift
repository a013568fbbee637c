import ReviewModel

/// T9: the judgements of each study's quality, item by item, without totals or bands.
enum QualityTable {
  static func make(_ material: SynthesisMaterial) -> SynthesisTable {
    let tools = material.appraised.tools
    var builder = TableBuilder(
      "T9",
      "Appraisal of the included studies",
      notes: tools.map { "\($0.name) \($0.version): \($0.source)." }
        + ["Blank: nobody has judged the item, or people disagree. There are no totals."],
      columns: [("study_id", "Study")]
        + tools.flatMap { tool in
          tool.items.map {
            ("\(tool.name).\($0.number)", "\(tool.name) \($0.number) \($0.label)")
          }
        } + [("reviewers", "Reviewers")]
    )
    let judgements = Dictionary(grouping: material.appraised.judgements, by: \.study)
    for study in material.studies {
      let own = judgements[study.study.id] ?? []
      let answers = tools.flatMap { tool in
        tool.items.map { item in
          answer(own.first { $0.tool == tool.name && $0.item == item.number }, in: study)
        }
      }
      let reviewers = Set(own.flatMap(\.reviewers)).sorted().joined(separator: "; ")
      builder.append(
        study.study.id.text,
        [.text(study.study.label, [.study(study.study.id)])] + answers + [.text(reviewers)]
      )
    }
    return builder.table
  }

  private static func answer(
    _ judgement: AppraisalJudgement?,
    in study: StudyMaterial
  ) -> CellDraft {
    guard let judgement, !judgement.isDisputed else { return .blank }
    return CellDraft(
      value: .text(judgement.answer),
      evidence: [.study(judgement.study)],
      standing: study.standing(of: judgement.standing)
    )
  }
}
