import Pipeline
import ReviewModel
import Testing

/// One person at the desk: what comes next, and that a decision is never lost.
struct ScreeningDeskTests {
  private func review() throws -> ReviewFolder {
    let folder = try ReviewFolder(name: "hives")
    try folder.write(SmallReview.exports, to: "Corpus/hives/library/export.ris")
    let plan = """
      review: {title: Hives and their names, question: How do beekeepers name hives?}
      screening:
        reviewers: 2
        criteria:
          - {id: I1, kind: include, at: title-abstract, label: Names of hives, when: {terms: [hive*]}}
          - {id: E1, kind: exclude, at: title-abstract, label: Prices, when: {terms: [price*]}}
      """
    try folder.write(plan, to: "Pipelines/hives/protocol.yaml")
    return folder
  }

  private func desk(_ folder: ReviewFolder, _ reviewer: String = "nora") async throws
    -> ScreeningDesk
  {
    try await ScreeningDesk.open(folder.location, for: reviewer, jobs: 1)
  }

  @discardableResult
  private func decide(
    _ reference: String,
    _ verdict: Verdict,
    criteria: [String] = [],
    at desk: ScreeningDesk
  ) throws -> String {
    try desk.decide(
      reference,
      verdict,
      criteria: criteria,
      round: .main,
      note: "",
      date: "2026-01-31"
    )
  }

  @Test func theQueueBeginsWithWhatTheReviewAsksFor() async throws {
    let cards = try await desk(review()).next(10).map(\.text)
    #expect(cards.count == 3)
    #expect(
      cards.first?.contains("naming of hives") == true
        || cards.first?.contains("Hive names") == true
    )
    #expect(cards.last?.contains("Honey prices") == true)
    #expect(cards.last?.contains("E1 exclude: Prices — true (‘prices’ in title)") == true)
  }

  @Test func whatIsDecidedLeavesTheQueueOfThatPersonAlone() async throws {
    let folder = try review()
    let first = try await desk(folder)
    try decide("b3", .exclude, criteria: ["E1"], at: first)
    #expect(try await desk(folder).next(10).count == 2)
    let other = try await desk(folder, "olaf").next(10).map(\.text)
    #expect(other.count == 3)
    #expect(other.allSatisfy { !$0.contains("nora") && !$0.contains("2026-01-31") })
    let changed = try decide("b3", .include, at: try await desk(folder))
    #expect(changed.hasPrefix("include, where it was exclude: Quill 2011"))
    let rows = try folder.text("Pipelines/hives/decisions/title-abstract/nora.csv")
    #expect(rows.split(separator: "\n").count == 3)
  }

  @Test func aTrialWritesNothing() async throws {
    let folder = try review()
    let said = try await desk(folder).decide(
      "b3",
      .exclude,
      criteria: [],
      round: .main,
      note: "",
      date: "2026-01-31",
      isDryRun: true
    )
    #expect(said.hasPrefix("exclude: Quill 2011"))
    #expect(try folder.files(in: "Pipelines/hives/decisions").isEmpty)
  }

  @Test func theDeskSaysWhatCouldNotBeRead() async throws {
    let folder = try review()
    try folder.write("\u{0}\u{1}\u{2}", to: "Corpus/hives/library/broken.ris")
    #expect(try await !desk(folder).diagnostics.isEmpty)
  }

  @Test func twoPeopleSettleARecord() async throws {
    let folder = try review()
    for reviewer in ["nora", "olaf"] {
      try decide("10.1000/hives", .include, at: try await desk(folder, reviewer))
    }
    #expect(try await desk(folder, "pia").next(10).count == 2)
    let summary = try await folder.run()
    #expect(summary.diagnostics.allSatisfy { $0.severity < .error })
    let undecided = try folder.text("Output/hives/3-screening/undecided.csv")
    #expect(undecided.split(separator: "\n").count == 3)
  }

  @Test func nothingIsWrittenForARecordOrACriterionThatIsNotThere() async throws {
    let folder = try review()
    let desk = try await desk(folder)
    #expect(throws: PipelineFailure.self) { try decide("b9", .include, at: desk) }
    #expect(throws: PipelineFailure.self) { try decide("b3", .exclude, criteria: ["E9"], at: desk) }
    #expect(try folder.files(in: "Pipelines/hives/decisions").isEmpty)
  }
}

extension ScreeningDeskTests {
  @Test func whatIsAllottedToOthersIsNotInTheQueue() async throws {
    let folder = try review()
    let plan = """
      review: {title: Hives}
      screening:
        reviewers: 2
        allocation: {people: [nora, olaf], share: 0}
      """
    try folder.write(plan, to: "Pipelines/hives/protocol.yaml")
    let nora = try await desk(folder).next(10)
    let olaf = try await desk(folder, "olaf").next(10)
    #expect(nora.count + olaf.count == 3)
    #expect(try await desk(folder, "pia").next(10).isEmpty)
    let reviewer = nora.isEmpty ? "olaf" : "nora"
    let first = try #require((nora + olaf).first?.text.split(separator: " ").first)
    try decide(String(first), .include, at: try await desk(folder, reviewer))
    #expect(try await folder.run().flow?.arm(.databases)?.sought == 1)
  }
}
