import Pipeline
import Testing

/// The sheets that a run writes for those who screen.
struct ScreeningSheetsTests {
  private func review(_ screening: String) throws -> ReviewFolder {
    let folder = try ReviewFolder(name: "hives")
    try folder.write(SmallReview.exports, to: "Corpus/hives/library/export.ris")
    let plan = """
      review: {title: Hives and their names}
      screening:
        \(screening)
        criteria:
          - {id: E1, kind: exclude, at: title-abstract, label: Prices, automatic: true, when: {terms: [price*]}}
      """
    try folder.write(plan, to: "Pipelines/hives/protocol.yaml")
    return folder
  }

  private func rows(_ sheet: String, in folder: ReviewFolder) throws -> [String] {
    try folder.text("Output/hives/to-decide/\(sheet).csv").split(separator: "\n").dropFirst()
      .map { String($0.prefix { $0 != "," }) }
  }

  @Test func eachPersonHasASheetOfTheirOwn() async throws {
    let folder = try review("allocation: {people: [ann, bo], share: 0, seed: 3}")
    try await folder.run()
    let all = try rows("title-abstract", in: folder)
    let (anns, bos) = try (
      rows("title-abstract/ann", in: folder), rows("title-abstract/bo", in: folder)
    )
    #expect(all.count == 2)
    #expect(Set(anns + bos) == Set(all) && anns.count + bos.count == 2)
    let stranger = try await ScreeningDesk.open(folder.location, for: "cy", jobs: 1)
    #expect(stranger.next(9).isEmpty)
    #expect(stranger.silence == "the protocol allots no record to cy; it names ann, bo")
    let decided = try #require(all.first)
    let person = anns.contains(decided) ? "ann" : "bo"
    try folder.write(
      "record,verdict\n\(decided),include\n",
      to: "Pipelines/hives/decisions/title-abstract/\(person).csv"
    )
    try await folder.run()
    #expect(try !rows("title-abstract/\(person)", in: folder).contains(decided))
  }

  @Test func anAuditIsDrawnWhenAllElseIsDecided() async throws {
    let folder = try review("audit: {sample: 5}")
    let open = try await folder.run()
    #expect(open.awaiting?.count(.audit) == 0)
    let decisions = try rows("title-abstract", in: folder).map { "\($0),include\n" }
    try folder.write(
      "record,verdict\n\(decisions.joined())",
      to: "Pipelines/hives/decisions/title-abstract/ann.csv"
    )
    let drawn = try await folder.run()
    #expect(drawn.awaiting?.count(.audit) == 1)
    let sample = try rows("audit", in: folder)
    #expect(sample.count == 1)
    try folder.write(
      "record,verdict\n\(sample.joined()),exclude\n",
      to: "Pipelines/hives/decisions/audit/ann.csv"
    )
    let audited = try await folder.run()
    #expect(audited.awaiting?.count(.audit) == 0)
    let report = try folder.text("Output/hives/8-report/report.md")
    #expect(report.contains("no more than 0 of all that were set aside are relevant"))
    #expect(report.contains("at least 100"))
  }

  @Test func whatLeftSaysWhyInAReferenceManager() async throws {
    let folder = try review("reviewers: 1")
    try await folder.run()
    let excluded = try folder.text("Output/hives/3-screening/excluded.ris")
    #expect(
      excluded.contains("N1  - Removed by an automatic criterion on title and abstract: E1 Prices")
    )
  }
}
