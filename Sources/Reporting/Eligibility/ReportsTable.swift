import Formats
import ReviewModel

/// `reports.csv`: every report that was sought, and how far it came.
struct ReportsTable {
  let reports: [AssessedReport]
  let index: ReviewIndex

  var table: CSVTable {
    var table = CSVTable(header: [
      "report", "citation", "doi", "pmid", "url", "arm", "studies", "retrieval", "file", "digest",
      "tried", "proposal", "proposal_criteria", "verdict", "reasons", "standing", "reviewers",
    ])
    for report in reports { table.append(row(report)) }
    return table
  }

  private func row(_ report: AssessedReport) -> [CSVCell] {
    let verdict = ReachedVerdict(report.outcome)
    return [
      .text(report.id.text),
      .text(report.record.citation),
      .optional(report.record.doi),
      .optional(report.record.pmid),
      .list(report.record.url),
      .text(report.arm.rawValue),
      .list(index.studies(of: report.id).map(\.id.text)),
      .text(report.retrieval.word),
      .optional(report.fullText?.file),
      .optional(report.fullText?.digest),
      .optional(report.retrieval.reason),
      .optional(report.proposal?.verdict.rawValue),
      .list(report.proposal?.criteria.map(\.text) ?? []),
      .text(verdict.word),
      .list(verdict.reasons.map(\.text)),
      .optional(verdict.standing?.rawValue),
      .list(report.decisions.map(\.signature.reviewer)),
    ]
  }
}
