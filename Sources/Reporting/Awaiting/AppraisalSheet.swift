import Formats
import ReviewModel

/// `appraisal.csv`: one row for each study × item that fewer people have judged than required.
struct AppraisalSheet {
  let appraised: AppraisedStudies
  let reviewers: Int

  var table: CSVTable {
    // `label` and `about` are for the eye: the reader of decisions passes over them.
    var table = CSVTable(header: [
      "study", "tool", "version", "item", "answer", "rationale", "quote", "decided", "label",
      "about",
    ])
    for square in AppraisalGrid(appraised: appraised).squares where isOpen(square) {
      table.append([
        .text(square.study.id.text), .text(square.tool.name), .text(square.tool.version),
        .text(square.item.number), .text(""), .text(""), .text(""), .text(""),
        .text(square.study.label), .text(square.item.label),
      ])
    }
    return table
  }

  private func isOpen(_ square: AppraisalGrid.Square) -> Bool {
    guard let judgement = square.judgements.first else { return true }
    if judgement.standing == .agreed || judgement.isDisputed { return false }
    return Set(square.judgements.flatMap(\.reviewers)).count < reviewers
  }
}
