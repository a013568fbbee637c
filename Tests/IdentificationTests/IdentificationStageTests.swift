import Formats
import ReviewModel
import Testing

@testable import Identification

struct IdentificationStageTests {
  private let ris = "TY  - JOUR\nTI  - On tea\nAU  - Grey, Ann\nPY  - 2001\nER  - \n"

  private func file(_ path: String, _ text: String) -> ExportFile {
    let bytes = Array(text.utf8)
    return ExportFile(path: path, content: .bytes(bytes), digest: SHA256.hex(bytes))
  }

  private func plan(
    _ name: String,
    _ kind: InformationSource.Kind,
    _ globs: String...
  ) -> SourcePlan {
    SourcePlan(
      name: name,
      kind: kind,
      files: globs,
      facts: SearchFacts([.strategy: "tea*"]),
      place: nil
    )
  }

  private func identify(
    _ files: [ExportFile],
    _ plans: [SourcePlan] = [],
    jobs: Int = 2
  ) async throws -> Milestone<IdentifiedRecords> {
    try await IdentificationStage(settings: IdentificationSettings(jobs: jobs))
      .run(SearchExports(corpus: "tea", sources: plans, files: files))
  }

  @Test func aFileBelongsToTheFirstSourceThatClaimsIt() async throws {
    let milestone = try await identify(
      [file("a/one.ris", ris), file("b/two.ris", ris)],
      [plan("Alpha", .register, "a/*"), plan("All", .database, "**/*.ris")]
    )
    #expect(milestone.output.records.map(\.origin.source) == ["Alpha", "All"])
    #expect(milestone.output.sources.map(\.records) == [1, 1])
    #expect(milestone.output.sources[0].facts[.strategy] == "tea*")
  }

  @Test func aTableIsReadByTheColumnsThatItsSourceNames() async throws {
    let plan = SourcePlan(
      name: "Sheet",
      kind: .other,
      files: ["sheet.csv"],
      facts: SearchFacts(),
      columns: ["Naslov": "title", "Leto": "year"],
      place: nil
    )
    let milestone = try await identify([file("sheet.csv", "Naslov,Leto\nTea,2001\n")], [plan])
    #expect(milestone.output.records.map(\.title) == ["Tea"])
    #expect(milestone.output.records.first?.issued == PartialDate(year: 2001))
  }

  @Test func aFileThatNobodyClaimsBelongsToItsFolderOrTheCorpus() async throws {
    let milestone = try await identify([file("scopus/x.ris", ris), file("y.ris", ris)])
    #expect(milestone.output.records.map(\.origin.source) == ["scopus", "tea"])
    #expect(milestone.output.sources.allSatisfy { !$0.isDeclared && $0.kind == .database })
    #expect(milestone.diagnostics.contains { $0.rule == "undeclared-source" })
  }

  @Test func aSourceWhoseFilesAreMissingIsNamed() async throws {
    let milestone = try await identify(
      [file("x.ris", ris)],
      [plan("Gone", .database, "gone/*")]
    )
    #expect(milestone.diagnostics.contains { $0.rule == "source-without-files" })
    #expect(milestone.output.sources.first?.records == 0)
  }

  @Test func theCountOfASourceWithAnUnreadFileIsUnknown() async throws {
    let milestone = try await identify([
      file("db/one.ris", ris),
      ExportFile(path: "db/two.ris", content: .unreadable(reason: "locked"), digest: ""),
    ])
    #expect(milestone.output.sources.map(\.records) == [nil])
    #expect(milestone.output.unread.map(\.file) == ["db/two.ris"])
    #expect(milestone.output.records.count == 1)
  }

  @Test func aReadmeIsForPeople() async throws {
    let milestone = try await identify([
      file("README.md", "# Notes"), file(".DS_Store", "\u{0}"), file("x.ris", ris),
    ])
    #expect(milestone.output.unread.isEmpty)
    #expect(milestone.output.records.count == 1)
  }

  @Test func fullTextsAreNoRecords() async throws {
    let milestone = try await identify([
      file("full-texts/10.1000_a.txt", "Tea\n\ndoi:10.1000/a\n\nWe asked gardeners about tea.")
    ])
    #expect(milestone.output.records.isEmpty)
    #expect(milestone.output.fullTexts.map(\.doi) == ["10.1000/a"])
  }

  @Test func theOrderOfFilesAndTheNumberOfThreadsChangeNothing() async throws {
    let files = (0..<20).map { number in
      file("db/\(number).ris", ris.replacing("On tea", with: "On tea \(number)"))
    }
    let once = try await identify(files, jobs: 1).output
    let again = try await identify(files.reversed(), jobs: 4).output
    #expect(once == again)
  }
}
