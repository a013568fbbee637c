import ReviewModel
import Testing

@testable import Deduplication

/// One record made of all records of a group.
struct MergedViewTests {
  private func merged(
    _ records: [Record],
    _ corrections: [Correction] = []
  ) async throws -> (group: DuplicateGroup, diagnostics: [Diagnostic]) {
    let run = try await deduplicated(records, corrections: corrections)
    #expect(run.output.groups.count == 1)
    return (try #require(run.output.groups.first), run.diagnostics)
  }

  private func correction(_ id: String, _ field: String, _ value: String, by: String = "ana")
    -> Correction
  {
    Correction(record: Record.ID(id), field: field, value: value, signature: signature(by))
  }

  @Test func takesTheFullestValueOfEachField() async throws {
    let a = article("r1", container: "J Shift Work", issue: nil, pages: "315") {
      $0.keywords = ["sleep"]
    }
    let b = article("r2", authors: ["Adams, R", "Brown, C", "Chen, L"], doi: "10.1/abcd") {
      $0.keywords = ["sleep", "work"]
    }
    let group = try await merged([a, b]).group
    #expect(group.merged.container == "Journal of Shift Work")
    #expect(group.merged.issue == "3")
    #expect(group.merged.pages == "315-322")
    #expect(group.merged.doi == "10.1/abcd")
    #expect(group.merged.authors.first?.given == "Ruth")
    #expect(group.merged.keywords == ["sleep", "work"])
    let source = group.provenance.first { $0.field == "authors" }
    #expect(source?.record == Record.ID("r1"))
    #expect(source?.origin == a.origin)
  }

  @Test func carriesTheIDOfTheRecordWhoseAbstractItShows() async throws {
    let plain = article("r1", doi: "10.1/abcd") {
      $0.keywords = ["a"]; $0.language = "en"
    }
    let told = article("r2", abstract: "Teams told us how they sleep.")
    let group = try await merged([plain, told]).group
    #expect(group.merged.id == Record.ID("r2"))
    #expect(group.members.first?.id == Record.ID("r2"))
    #expect(group.id == Report.ID("r1"))
    #expect(group.provenance.first { $0.field == "abstract" }?.record == Record.ID("r2"))
  }

  @Test func neverTakesAParaphraseForTheAuthorsWords() async throws {
    let own = article("r1", abstract: "Teams told us.") { $0.abstractStatus = .partial }
    let ours = article("r2", abstract: "A long text about what the teams may have told them.") {
      $0.abstractSource = .paraphrase
    }
    let group = try await merged([ours, own]).group
    #expect(group.merged.abstract == "Teams told us.")
    #expect(group.merged.abstractSource == .authors)
    let alone = try await merged([ours, article("r3")]).group
    #expect(alone.merged.abstractSource == .paraphrase)
    #expect(alone.merged.id == Record.ID("r2"))
  }

  @Test func prefersATitleInFullAndInSmallLetters() async throws {
    let whole = article("r1").title ?? ""
    let a = article("r1", title: whole.uppercased(), abstract: "Teams told us how they sleep.")
    let group = try await merged([a, article("r2")]).group
    #expect(group.merged.title == whole)
    #expect(group.merged.id == Record.ID("r1"))
    #expect(group.provenance.first { $0.field == "title" }?.record == Record.ID("r2"))
    let short = article(
      "r3",
      title: "Trust and risk in shared decisions about night shifts",
      abstract: "Short."
    )
    #expect(try await merged([short, article("r2")]).group.merged.title == whole)
  }

  @Test func keepsEverySource() async throws {
    let records = (1...4).map { number in
      article("r\(number)", pages: "315-32\(2 + number % 2)") { $0.origin.source = "S\(number)" }
    }
    let group = try await merged(records).group
    #expect(Set(group.members.map(\.origin.source)) == ["S1", "S2", "S3", "S4"])
    #expect(group.removed.count == 3)
  }

  @Test func peoplesCorrectionsWin() async throws {
    let run = try await merged(
      [article("r1"), article("r2", pages: "315")],
      [correction("r2", "year", "2013"), correction("r1", "authors", "Adams, Ruth; Brown, Carla")]
    )
    #expect(run.group.merged.issued?.year == 2013)
    #expect(run.group.merged.authors.map(\.inverted) == ["Adams, Ruth", "Brown, Carla"])
    let row = try #require(run.group.provenance.first { $0.field == "issued" })
    #expect(row.record == Record.ID("r2"))
    #expect(row.origin.file == "decisions/deduplication/ana.csv")
    #expect(row.origin.source == "ana")
    #expect(run.group.provenance.filter { $0.field == "issued" }.count == 1)
    #expect(run.diagnostics.isEmpty)
  }

  @Test func correctionsThatCannotBeMadeAreReported() async throws {
    let run = try await merged(
      [article("r1")],
      [
        correction("r1", "colour", "red"), correction("r1", "year", "soon"),
        correction("r9", "title", "x"), correction("r1", "volume", "7"),
        correction("r1", "volume", "8", by: "ben"),
      ]
    )
    #expect(
      run.diagnostics.map(\.rule) == [
        "unknown-field", "unreadable-correction", "correction-without-record",
        "conflicting-corrections",
      ]
    )
    #expect(run.group.merged.volume == "12")
    #expect(run.diagnostics.first?.help?.contains("title") == true)
  }
}
