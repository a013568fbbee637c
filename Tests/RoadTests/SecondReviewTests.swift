import Foundation
import Pipeline
import ReviewModel
import Testing

/// A review on another subject, made with `init`, runs with no change of code.
struct SecondReviewTests {
  @Test func initMakesWhatRunTakes() async throws {
    let folder = try ReviewFolder(name: "hives")
    try folder.write(SmallReview.exports, to: "Corpus/hives/library/export.ris")
    let made = try NewReview.make(
      corpus: folder.location.corpus,
      pipelines: folder.root.appendingPathComponent("Pipelines").path,
      isDryRun: false
    )
    #expect(made.contains { $0.hasSuffix("protocol.yaml") })
    let first = try await folder.run()
    #expect(first.flow?.screened == 3)
    #expect(first.diagnostics.allSatisfy { $0.severity != .error })

    try SmallReview.write(to: folder)
    let summary = try await folder.run()
    #expect(summary.flow?.studiesIncluded == 1)
    let cells = try folder.text("Output/hives/7-synthesis/cells.jsonl")
    #expect(cells.contains(#""column":"CARE","value":1"#))
    #expect(!cells.lowercased().contains("recovery"))
    let verification = Verification.of(
      try WrittenReview.open(output: folder.location.output, corpus: folder.location.corpus)
    )
    #expect(verification.holds, "\(verification.text)")
  }

  @Test func initNeverOverwrites() throws {
    let folder = try ReviewFolder(name: "hives")
    let pipelines = folder.root.appendingPathComponent("Pipelines").path
    _ = try NewReview.make(
      corpus: folder.location.corpus,
      pipelines: pipelines,
      isDryRun: false
    )
    #expect(throws: PipelineFailure.self) {
      try NewReview.make(corpus: folder.location.corpus, pipelines: pipelines, isDryRun: false)
    }
  }
}
