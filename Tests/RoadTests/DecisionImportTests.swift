import Foundation
import Pipeline
import ReviewModel
import Testing

/// Decisions of other tools as rows of a review's decision files.
struct DecisionImportTests {
  private func review() throws -> ReviewFolder {
    let folder = try ReviewFolder(name: "hives")
    try folder.write(SmallReview.exports, to: "Corpus/hives/library/export.ris")
    let plan = """
      review: {title: Hives and their names}
      screening:
        criteria:
          - {id: I1, kind: include, at: title-abstract, label: Names of hives, when: {terms: [hive*]}}
          - {id: E1, kind: exclude, at: title-abstract, label: Prices, when: {terms: [price*]}}
      """
    try folder.write(plan, to: "Pipelines/hives/protocol.yaml")
    return folder
  }

  private func importing(
    _ text: String,
    into folder: ReviewFolder,
    _ change: (inout ImportRequest) -> Void = { _ in }
  ) async throws -> DecisionImport {
    try folder.write(text, to: "export.csv")
    var request = ImportRequest(files: ["\(folder.root.path)/export.csv"])
    change(&request)
    return try await DecisionImport.of(request, in: folder.location, jobs: 1)
  }

  private func rows(_ name: String, in folder: ReviewFolder) throws -> [String] {
    try folder.text("Pipelines/hives/decisions/title-abstract/\(name).csv")
      .split(separator: "\n").dropFirst().map(String.init)
  }

  private let rayyan = #"""
    key,title,year,authors,notes
    r1,Honey prices in port towns,2011,"Quill, J.","RAYYAN-INCLUSION: {""Ann""=>""Excluded""} | RAYYAN-EXCLUSION-REASONS: prices,too dear"
    r2,Nobody knows this,2020,"Ash, T.","RAYYAN-INCLUSION: {""Ann""=>""Included""}"

    """#

  @Test func everyDecisionIsThereOnce() async throws {
    let folder = try review()
    let first = try await importing(rayyan, into: folder)
    #expect(Set(first.diagnostics.map(\.rule)) == ["unknown-reason", "decision-without-record"])
    try first.write()
    let rows = try rows("Ann", in: folder)
    #expect(rows.count == 2)
    let honey = "Honey prices in port towns,exclude,E1,,main,,reason: too dear"
    #expect(rows.first?.contains(honey) == true)
    let again = try await importing(rayyan, into: folder)
    try again.write()
    let after = try self.rows("Ann", in: folder)
    #expect(after == rows)
    #expect(again.summary.contains("0 of them new"))
  }

  @Test func aFileOfAnotherCaseIsTheSamePerson() async throws {
    let folder = try review()
    let header = "record,verdict,criterion,note\n"
    try folder.write(header, to: "Pipelines/hives/decisions/title-abstract/ann.csv")
    try await importing(rayyan, into: folder).write()
    let ann = try rows("ann", in: folder)
    #expect(ann.count == 2)
  }

  @Test func reasonsBecomeCriteriaWhereAPersonSaysSo() async throws {
    let folder = try review()
    let made = try await importing(rayyan, into: folder) { $0.reasons = ["Too dear": "E1"] }
    #expect(made.diagnostics.map(\.rule) == ["decision-without-record"])
    await #expect(throws: PipelineFailure.self) {
      _ = try await importing(rayyan, into: folder) { $0.reasons = ["Too dear": "E9"] }
    }
  }

  @Test func aListHasTheVerdictThatAPersonNames() async throws {
    let folder = try review()
    let list = "Title,Covidence #,Notes\nHoney prices in port towns,#1,Exclusion reason: Prices;\n"
    let silent = try await importing(list, into: folder)
    #expect(silent.diagnostics.map(\.rule) == ["no-decisions"])
    let made = try await importing(list, into: folder) {
      $0.verdict = .exclude
      $0.reviewer = "adjudicated"
    }
    try made.write()
    let adjudicated = try rows("adjudicated", in: folder)
    #expect(adjudicated.first?.contains("exclude,E1") == true)
    await #expect(throws: PipelineFailure.self) {
      _ = try await importing(list, into: folder) { $0.verdict = .exclude }
    }
  }

  @Test func oneWhoDecidedTwiceIsTold() async throws {
    let folder = try review()
    let twice = "title,included\nHoney prices in port towns,1\nHoney prices in port towns,0\n"
    let made = try await importing(twice, into: folder) { $0.reviewer = "bo" }
    #expect(made.diagnostics.map(\.rule) == ["contradicting-decisions"])
    try made.write()
    let bo = try rows("bo", in: folder)
    #expect(bo.count == 1)
    #expect(bo.first?.contains("exclude") == true)
  }

  @Test func whatWasChangedHereIsNotUndone() async throws {
    let folder = try review()
    try await importing(rayyan, into: folder).write()
    let desk = try await ScreeningDesk.open(folder.location, for: "Ann", jobs: 1)
    _ = try desk.decide(
      "b3",
      .include,
      criteria: [],
      round: .main,
      note: "",
      date: "2026-01-31"
    )
    let before = try rows("Ann", in: folder)
    let again = try await importing(rayyan, into: folder) { $0.reasons = ["too dear": "E1"] }
    #expect(again.diagnostics.contains { $0.rule == "superseded-decision" })
    try again.write()
    let after = try rows("Ann", in: folder)
    #expect(after == before)
  }

  @Test func aDecisionThatAnExportChangesIsTold() async throws {
    let folder = try review()
    try folder.write(
      "record,verdict,criterion,note\nb3,include,,\n",
      to: "Pipelines/hives/decisions/title-abstract/ann.csv"
    )
    let desk = try await ScreeningDesk.open(folder.location, for: "ann", jobs: 1)
    _ = try desk.decide(
      "b3",
      .include,
      criteria: [],
      round: .main,
      note: "",
      date: "2026-01-31"
    )
    let made = try await importing(rayyan, into: folder)
    #expect(made.diagnostics.contains { $0.rule == "contradicting-decisions" })
  }

  @Test func everyRecordOfAnExportIsAccountedFor() async throws {
    let folder = try review()
    let table = "title,included\nHoney prices in port towns,0\nWax,perhaps so\nBees,\n"
    let made = try await importing(table, into: folder) {
      $0.column = "included"
      $0.reviewer = "bo"
    }
    #expect(made.diagnostics.map(\.rule) == ["unknown-verdict", "records-without-decision"])
    let other = try await importing(table, into: folder) {
      $0.column = "includde"
      $0.reviewer = "bo"
    }
    #expect(other.diagnostics.map(\.rule) == ["no-decisions"])
  }

  @Test func anyNameOfAPersonBecomesThatOfAFile() async throws {
    let folder = try review()
    let named = rayyan.replacingOccurrences(of: "Ann", with: "../A/nn ")
    try await importing(named, into: folder).write()
    let rows = try rows("-A-nn", in: folder)
    #expect(rows.count == 2)
  }

  @Test func aRunSaysThatAnExportHoldsDecisions() async throws {
    let folder = try review()
    try folder.write(rayyan, to: "Corpus/hives/library/rayyan.csv")
    let silent = try await folder.run()
    #expect(silent.diagnostics.filter { $0.rule == "decisions-in-export" }.count == 1)
    try await importing(rayyan, into: folder).write()
    let told = try await folder.run()
    #expect(!told.diagnostics.contains { $0.rule == "decisions-in-export" })
  }
}
