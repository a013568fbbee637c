import Formats
import FoundationEssentials
import Reporting
package import ReviewModel
import Screening

/// What an audit of a review's exclusions has drawn, and what it shows.
package struct AuditStatement: Sendable {
  private let audit: ScreeningAudit
  private let criteriaDigest: String
  package let diagnostics: [Diagnostic]

  /// The audit that the protocol plans, with what the command line puts in its place.
  package static func of(
    _ location: ReviewLocation,
    sample: Int?,
    seed: Int?,
    confidence: Double?,
    jobs: Int
  ) async throws -> AuditStatement {
    let walked = try await ScreenedReview.walk(location, jobs: jobs)
    var plan = walked.review.plan.screening.audit ?? AuditPlan()
    if let sample { plan.sample = sample }
    if let seed { plan.seed = seed }
    if let confidence { plan.confidence = confidence }
    return AuditStatement(
      audit: ScreeningAudit(
        of: walked.screened,
        review: walked.name,
        decisions: walked.decisions.audit,
        plan: plan
      ),
      criteriaDigest: CriteriaDigest.of(walked.review.plan, at: .titleAbstract),
      diagnostics: walked.diagnostics
    )
  }

  /// How many records of the sample await a decision.
  package var awaiting: Int { audit.awaiting.count }

  /// The records of the sample that await a decision, as a sheet to be filled in.
  ///
  /// In random order, and without what excluded them: whoever decides should not know it.
  package var sheet: String {
    let records = audit.awaiting.map { SheetRecord(id: $0.record.id, $0.record.record) }
    return ScreeningSheet(records: records, criteriaDigest: criteriaDigest).table.text
  }

  /// Writes the sheet where there is no file yet: one that is there may have been filled in.
  package func writeSheet(to path: String) throws(PipelineFailure) {
    guard !FileAccess.exists(path) else {
      throw PipelineFailure(
        .usage,
        "‘\(path)’ is there already",
        help: "name another file, or move the old one away"
      )
    }
    do {
      try Data(sheet.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw PipelineFailure(.disk, "cannot write ‘\(path)’", help: "check the folder")
    }
  }

  package var text: String { AuditText(audit: audit).text }

  package var json: String { AuditText(audit: audit).json.compact + "\n" }
}
