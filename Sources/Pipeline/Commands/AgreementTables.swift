import Formats
package import ReviewModel
import ReviewText
import Screening

/// How far reviewers agree, and on which records they do not.
package struct AgreementTables: Sendable {
  private let parts: [ReviewerAgreement]
  private let citations: [Report.ID: String]
  /// What adjudicators said, by level and record.
  private let settled: [ScreeningLevel: [Report.ID: Verdict]]
  package let diagnostics: [Diagnostic]

  package static func of(_ location: ReviewLocation, jobs: Int) async throws -> AgreementTables {
    let walked = try await ScreenedReview.walk(location, jobs: jobs)
    let unique = walked.screened.unique
    let criteria = walked.review.plan.screening.criteria.map(\.id)
    let parts = ScreeningLevel.allCases.flatMap { level in
      ScreeningDecision.Round.allCases.map { round in
        ReviewerAgreement(
          IndependentDecisions(walked.decisions.screening, in: unique, level: level, round: round),
          criteria: criteria
        )
      }
    }
    let groupOfRecord = unique.groupOfRecord
    var settled: [ScreeningLevel: [Report.ID: Verdict]] = [:]
    for decision in walked.decisions.screening where decision.signature.isAdjudication {
      guard let report = groupOfRecord[decision.record] else { continue }
      settled[decision.level, default: [:]][report] = decision.verdict
    }
    return AgreementTables(
      parts: parts,
      citations: Dictionary(
        unique.groups.map { ($0.id, $0.merged.citation) },
        uniquingKeysWith: { first, _ in first }
      ),
      settled: settled,
      diagnostics: walked.diagnostics
    )
  }

  /// What was found, in words for a terminal.
  package var summary: String {
    let disputed = records.count(where: \.isDisputed)
    let open = records.count { $0.isDisputed && $0.settled == nil }
    guard !records.isEmpty else {
      return "no record was decided by two reviewers; agreement is undefined"
    }
    return "records decided by two reviewers or more: \(records.count); disagreements: "
      + "\(disputed), not adjudicated: \(open)\nOnly the first decision of each reviewer counts; "
      + "changes of mind and adjudications are left out."
  }

  /// One row for each level, round, question and pair, and for everybody together.
  package var statistics: String {
    var table = CSVTable(header: AgreementRow.columns)
    for row in rows { table.append(row.cells) }
    return table.text
  }

  /// Every record that two or more decided on, those on which they disagree first.
  package var recordsTable: String {
    var table = CSVTable(header: [
      "level", "round", "record", "citation", "agree", "verdicts", "criteria", "adjudicated",
    ])
    for record in records {
      table.append([
        .text(record.level.rawValue), .text(record.round.rawValue), .text(record.report.text),
        .text(record.citation), .text(record.isDisputed ? "no" : "yes"),
        .list(record.verdicts), .list(record.reasons), .optional(record.settled?.rawValue),
      ])
    }
    return table.text
  }

  package var json: String {
    JSONValue.object([
      "records": .array(records.map(\.json)),
      "statistics": .array(rows.map(\.json)),
    ]).compact + "\n"
  }

  private var rows: [AgreementRow] {
    parts.flatMap { part in
      part.pairs.map { AgreementRow($0, in: part.decisions) }
        + part.groups.map { AgreementRow($0, in: part.decisions) }
    }
  }

  private var records: [ComparedDecisions] {
    let all = parts.flatMap { part in
      part.decisions.reports.filter { $0.decisions.count > 1 }.map { decided in
        ComparedDecisions(
          level: part.decisions.level,
          round: part.decisions.round,
          decided: decided,
          citation: citations[decided.report] ?? "",
          settled: settled[part.decisions.level]?[decided.report]
        )
      }
    }
    return all.filter(\.isDisputed) + all.filter { !$0.isDisputed }
  }
}
