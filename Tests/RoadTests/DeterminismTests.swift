import Foundation
import Pipeline
import Testing

/// The same inputs give the same bytes.
struct DeterminismTests {
  @Test func twoRunsGiveTheSameBytes() async throws {
    let folder = try ReviewFolder.ofTheDefaultReview()
    try await folder.run()
    let first = try folder.files(in: "Output/recovery")
    try await folder.run()
    #expect(try folder.files(in: "Output/recovery") == first)
    #expect(first.count > 20)
  }

  @Test func theNumberOfThreadsChangesNothing() async throws {
    let folder = try ReviewFolder.ofTheDefaultReview()
    try await folder.run(RunOptions(jobs: 1))
    let one = try folder.files(in: "Output/recovery")
    try await folder.run(RunOptions(jobs: 2))
    #expect(try folder.files(in: "Output/recovery") == one)
  }

  @Test func theOrderInWhichFilesCameChangesNothing() async throws {
    let folder = try ReviewFolder.ofTheDefaultReview()
    try await folder.run()
    let first = try folder.files(in: "Output/recovery")
    let corpus = try folder.files(in: "Corpus/recovery")
    try FileManager.default.removeItem(atPath: folder.location.corpus)
    for (path, data) in corpus.sorted(by: { $0.key > $1.key }) {
      try folder.write(data, to: "Corpus/recovery/\(path)")
    }
    try await folder.run()
    #expect(try folder.files(in: "Output/recovery") == first)
  }

  @Test(arguments: [3, 11, 27])
  func randomReviewsToo(_ seed: UInt64) async throws {
    let folder = try ReviewFolder()
    var review = RandomReview(seed: seed)
    try review.write(to: folder)
    try await folder.run(RunOptions(jobs: 1))
    let first = try folder.files(in: "Output/tea")
    try await folder.run(RunOptions(jobs: 3))
    #expect(try folder.files(in: "Output/tea") == first)
  }

  @Test func anOutputHoldsNoClockAndNoAbsolutePath() async throws {
    let folder = try ReviewFolder.ofTheDefaultReview()
    try await folder.run()
    let today = Date.now.ISO8601Format().prefix(10)
    for (path, data) in try folder.files(in: "Output/recovery") {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains(folder.root.path), "\(path)")
      #expect(!text.contains("\(today)T"), "\(path)")
    }
  }
}
