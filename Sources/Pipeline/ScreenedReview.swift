import Deduplication
import Identification
import ReviewModel
import Screening

/// A review as far as screening, and what people decided: enough for agreement and audit.
struct ScreenedReview: Sendable {
  let review: ReviewFiles
  let screened: ScreenedRecords
  let decisions: Decisions
  let diagnostics: [Diagnostic]

  var name: String { review.location.name }

  /// Reads the review and walks its first three stages; nothing is written.
  static func walk(_ location: ReviewLocation, jobs: Int) async throws -> ScreenedReview {
    let options = RunOptions(jobs: jobs)
    let review = try ReviewFiles.read(location, options: options)
    let plan = review.plan
    var road = Road(review.diagnostics, until: nil, progress: { _ in })
    let identified = try await road.walk(
      IdentificationStage(settings: .init(jobs: jobs)),
      review.exports
    )
    let pipeline = ReviewPipeline(review: review, options: options)
    let (decisions, _) = pipeline.anchor(in: identified, &road)
    let unique = try await road.walk(
      DeduplicationStage(settings: .init(merge: plan.deduplication.merge)),
      .init(
        identified: identified,
        duplicates: decisions.duplicates,
        corrections: decisions.corrections
      )
    )
    let screened = try await road.walk(
      ScreeningStage(settings: .init(plan: plan.screening)),
      .init(unique: unique, decisions: decisions.screening)
    )
    return ScreenedReview(
      review: review,
      screened: screened,
      decisions: decisions,
      diagnostics: road.diagnostics
    )
  }
}
