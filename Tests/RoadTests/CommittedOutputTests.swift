import Foundation
import Pipeline
import Testing

/// The committed output of the default review.
struct CommittedOutputTests {
  private let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func isWhatTheReviewGives() async throws {
    let folder = try ReviewFolder.ofTheDefaultReview()
    try await folder.run()
    let made = try folder.files(in: "Output/recovery")
    let base = package.appendingPathComponent("Output/recovery")
    #expect(made.count > 20)
    // `run.json` names the corpus as it was given, which here is a temporary folder.
    for (path, data) in made where path != "run.json" && !path.hasPrefix("8-report/") {
      let committed = try? Data(contentsOf: base.appendingPathComponent(path))
      #expect(committed == data, "\(path)")
    }
  }

  @Test func saysFirstThatItIsADemonstration() throws {
    let report = try String(
      contentsOf: package.appendingPathComponent("Output/recovery/8-report/report.md"),
      encoding: .utf8
    )
    let opening = report.prefix(3_000)
    for fact in ["demonstration", "10,125", "245", "22"] {
      #expect(opening.contains(fact), "the first lines do not say \(fact)")
    }
  }

  @Test func holdsWhenItIsVerified() throws {
    let written = try WrittenReview.open(
      output: package.appendingPathComponent("Output/recovery").path,
      corpus: package.appendingPathComponent("Corpus/recovery").path
    )
    let verification = Verification.of(written)
    #expect(verification.failures.isEmpty, "\(verification.text)")
  }
}
