import ReviewModel

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
    var road = Road(review.diagnostics, until: nil, progress: { _ in })
    let pipeline = ReviewPipeline(review: review, options: options)
    let (screened, decisions, _) = try await pipeline.screen(&road)
    return ScreenedReview(
      review: review,
      screened: screened,
      decisions: decisions,
      diagnostics: road.diagnostics
    )
  }
}
