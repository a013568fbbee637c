import Formats
import ReviewModel

/// `excluded.csv`: reports that were assessed and excluded, with the primary reason and the others.
struct ExcludedTable {
  let reports: [AssessedReport]
  let index: ReviewIndex

  var table: CSVTable {
    var table = CSVTable(header: [
      "report", "citation", "reason", "label", "other_reasons", "standing", "reviewers", "notes",
    ])
    for report in reports {
      guard case .excluded(let criteria, let standing) = report.outcome else { continue }
      table.append([
        .text(report.id.text),
        .text(report.record.citation),
        .optional(criteria.first?.text),
        .text(criteria.first.map(index.label) ?? ""),
        .list(criteria.dropFirst().map(\.text)),
        .text(standing.rawValue),
        .list(report.decisions.map(\.signature.reviewer)),
        .list(report.decisions.map(\.signature.note).filter { !$0.isEmpty }),
      ])
    }
    return table
  }
}
