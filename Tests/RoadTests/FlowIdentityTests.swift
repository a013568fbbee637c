import Foundation
import Formats
import Pipeline
import ReviewModel
import Testing

/// The flow identities of the design, on corpora and decisions made up at random.
struct FlowIdentityTests {
  @Test(arguments: 1...16)
  func theBoxesAddUp(_ seed: UInt64) async throws {
    let folder = try ReviewFolder()
    var review = RandomReview(seed: seed)
    try review.write(to: folder)
    let summary = try await folder.run()
    let flow = try #require(summary.flow)
    for arm in flow.arms {
      #expect(
        arm.identifiedTotal
          == arm.duplicates + arm.automation + arm.otherRemovals + arm.screened,
        "seed \(seed)"
      )
      #expect(
        arm.screened == arm.excluded + arm.undecided + arm.unread + arm.sought,
        "seed \(seed)"
      )
      #expect(arm.sought == arm.notRetrieved + arm.awaiting + arm.assessed, "seed \(seed)")
      #expect(
        arm.assessed == arm.excludedReports + arm.undecidedReports + arm.included,
        "seed \(seed)"
      )
    }
    #expect(flow.arms.reduce(0) { $0 + $1.included } == flow.reportsIncluded, "seed \(seed)")
    try check(summary, folder, seed)
  }

  /// Counts the records in the exports themselves, and asks `verify` to count every box anew.
  private func check(_ summary: RunSummary, _ folder: ReviewFolder, _ seed: UInt64) throws {
    let exports = try folder.files(in: "Corpus/tea").values
    let written = exports.reduce(0) { sum, data in
      sum
        + String(decoding: data, as: UTF8.self).split(separator: "\n").count {
          $0.hasPrefix("TY  - ")
        }
    }
    let flow = try #require(summary.flow)
    #expect(flow.arms.reduce(0) { $0 + $1.identifiedTotal } == written, "seed \(seed)")
    let verification = Verification.of(
      try WrittenReview.open(output: folder.location.output, corpus: folder.location.corpus)
    )
    #expect(verification.failures.isEmpty, "seed \(seed): \(verification.text)")
    try checkSources(flow, folder, seed)
  }

  /// Compares the counts by source with the rows of PRISMA.
  private func checkSources(_ flow: FlowDiagram, _ folder: ReviewFolder, _ seed: UInt64) throws {
    let sources = try table("2-deduplication/sources.csv", folder)
    let combinations = try table("2-deduplication/overlap.csv", folder)
    let duplicates = flow.arms.reduce(0) { $0 + $1.duplicates }
    let kept = flow.arms.reduce(0) { $0 + $1.automation + $1.otherRemovals + $1.screened }
    #expect(sum("removed", sources) == duplicates, "seed \(seed)")
    #expect(sum("reports", combinations) == kept, "seed \(seed)")
    #expect(
      sum("records_read", sources) == sum("reports", sources) + sum("duplicates_within", sources),
      "seed \(seed)"
    )
  }

  private func table(_ path: String, _ folder: ReviewFolder) throws -> CSVDocument {
    try CSVReader.read(Array(try folder.text("Output/\(folder.location.name)/\(path)").utf8))
  }

  private func sum(_ column: String, _ table: CSVDocument) -> Int {
    table.rows.reduce(0) { $0 + (Int(table.cell(column, of: $1)) ?? 0) }
  }
}
