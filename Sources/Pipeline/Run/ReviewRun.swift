import Formats
import FoundationEssentials
import Glibc
import Reporting
package import ReviewModel

/// Runs a review: reads it, walks the road, and puts the new output in the place of the old one.
package enum ReviewRun {
  package static func run(
    _ location: ReviewLocation,
    options: RunOptions,
    progress: @escaping @Sendable (StageName) -> Void = { _ in }
  ) async throws -> RunSummary {
    let lock = options.isDryRun ? nil : try ReviewLock(in: location.scratch)
    defer { withExtendedLifetime(lock) {} }
    let review = try ReviewFiles.read(location, options: options)
    let digests = try StageDigests(
      of: review,
      overrides: options.overrides,
      asOf: options.asOf
    )
    if let from = options.from { try check(location, digests, currentUpTo: from) }
    do {
      let road = try await ReviewPipeline(review: review, options: options)
        .walk(progress: progress)
      return try finish(road, review, digests, options)
    } catch let end as RoadEnd {
      return RunSummary(stoppedAfter: end.stage, diagnostics: end.diagnostics, location: location)
    }
  }

  /// Writes the output, unless it is a dry run, and says what has changed.
  private static func finish(
    _ road: WalkedRoad,
    _ review: ReviewFiles,
    _ digests: StageDigests,
    _ options: RunOptions
  ) throws -> RunSummary {
    let location = review.location
    let awaiting = Awaiting(road.tables)
    let record = RunRecord(road, review, digests, awaiting, options)
    let artefacts = road.artefacts + [Artefact(path: RunRecord.file, bytes: try record.encoded())]
    let earlier = try? RunRecord.read(from: location.output)
    let changes = changes(from: earlier, to: record, artefacts, location)
    let summary = RunSummary(
      road: road,
      awaiting: awaiting,
      newlyAwaited: earlier.map(record.newlyAwaited) ?? 0,
      changes: earlier == nil ? nil : changes,
      location: location,
      isWritten: !options.isDryRun
    )
    guard !options.isDryRun else { return summary }
    let kept = try EditedFiles.keep(from: location.output, in: location.scratch)
    try OutputFolder(location.output).replace(with: artefacts)
    try RunHistory(location.scratch).append(changes, location: location, summary: summary)
    return summary.noting(kept)
  }

  /// What differs from the run before; nothing is read where every artefact is the same.
  private static func changes(
    from earlier: RunRecord?,
    to record: RunRecord,
    _ artefacts: [Artefact],
    _ location: ReviewLocation
  ) -> ChangeReport {
    if let earlier, earlier.outputs == record.outputs {
      let same = RunSnapshot(artefacts: [])
      return ChangeReport(from: same, to: same)
    }
    return ChangeReport(
      from: earlier.flatMap { _ in RunSnapshot.read(from: location.output) },
      to: RunSnapshot(artefacts: artefacts)
    )
  }

  private static func check(
    _ location: ReviewLocation,
    _ digests: StageDigests,
    currentUpTo from: StageName
  ) throws(PipelineFailure) {
    let record = try RunRecord.read(from: location.output)
    guard let stale = digests.firstStale(since: record), stale < from else { return }
    throw PipelineFailure(
      .stale,
      "stage ‘\(stale.rawValue)’ is not current, and comes before ‘\(from.rawValue)’",
      help: "run without --from"
    )
  }
}
