import Formats
import ReviewModel

/// `studies.csv`: the included studies, one row for each of their reports.
struct StudiesTable {
  let studies: [Study]
  let index: ReviewIndex

  var table: CSVTable {
    var table = CSVTable(header: [
      "study", "label", "standing", "report", "citation", "report_standing",
    ])
    for study in studies {
      for report in study.reports {
        table.append([
          .text(study.id.text),
          .text(study.label),
          .text(study.standing.rawValue),
          .text(report.text),
          .text(index.citation(report)),
          .optional(index.reports[report]?.inclusion?.rawValue),
        ])
      }
    }
    return table
  }
}
