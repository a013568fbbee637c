import Formats
import ReviewModel

/// `appraisal.csv`: each study × item, without totals; blank where nobody judged.
struct AppraisalTable {
  let appraised: AppraisedStudies

  var table: CSVTable {
    var table = CSVTable(header: [
      "study", "label", "tool", "version", "item", "about", "answer", "rationale", "quote",
      "reviewers", "standing", "disputed",
    ])
    for square in AppraisalGrid(appraised: appraised).squares {
      for judgement in square.judgements { table.append(row(square, judgement)) }
      if square.judgements.isEmpty { table.append(row(square, nil)) }
    }
    return table
  }

  private func row(_ square: AppraisalGrid.Square, _ judgement: AppraisalJudgement?) -> [CSVCell] {
    [
      .text(square.study.id.text),
      .text(square.study.label),
      .text(square.tool.name),
      .text(judgement?.version ?? square.tool.version),
      .text(square.item.number),
      .text(square.item.label),
      .optional(judgement?.answer),
      .optional(judgement?.rationale),
      .optional(judgement?.quote),
      .list(judgement?.reviewers ?? []),
      .optional(judgement?.standing.rawValue),
      .optional(judgement.map { $0.isDisputed ? "yes" : "no" }),
    ]
  }
}
