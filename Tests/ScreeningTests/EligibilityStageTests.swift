import ReviewModel
import Testing

@testable import Screening

struct EligibilityStageTests {
  private func assess(
    _ records: [Record],
    on basis: EligibilityPlan.Basis = .fullText,
    decisions: [ScreeningDecision] = [],
    notRetrieved: [String] = [],
    fullTexts: [FullText] = [],
    studies: [EligibilityInput.NamedStudy] = []
  ) async throws -> IncludedStudies {
    let sought = records.map { decision($0.id.text, .include, by: "a") }
    let screened = try await ScreeningStage(
      settings: ScreeningSettings(plan: ScreeningPlan(reviewers: 1))
    ).run(ScreeningInput(unique: unique(records, fullTexts: fullTexts), decisions: sought)).output
    let retrieval = notRetrieved.map { id in
      RetrievalDecision(
        record: Record.ID(id),
        signature: Signature(
          reviewer: "a",
          decided: "",
          note: "asked the library",
          place: Place(file: "r.csv")
        )
      )
    }
    return try await EligibilityStage(
      settings: EligibilitySettings(plan: EligibilityPlan(assessOn: basis, reviewers: 1))
    ).run(
      EligibilityInput(
        screened: screened,
        decisions: decisions,
        retrieval: retrieval,
        studies: studies
      )
    ).output
  }

  private func text(_ file: String, doi: String? = nil) -> FullText {
    FullText(
      file: file,
      digest: "",
      text: "A text.",
      doi: doi,
      pmid: nil,
      textSource: .authors
    )
  }

  @Test func aMissingFileAloneIsAwaiting() async throws {
    let included = try await assess([record("r1")])
    #expect(included.reports.map(\.retrieval) == [.awaiting])
    #expect(included.reports.map(\.outcome) == [nil])
  }

  @Test func onlyAPersonGivesUp() async throws {
    let included = try await assess([record("r1")], notRetrieved: ["r1"])
    #expect(included.reports.map(\.retrieval) == [.notRetrieved(reason: "asked the library")])
  }

  @Test func aTextIsFoundByWhatStandsInItAndThenByItsName() async throws {
    let first = record("r1") { $0.doi = "10.1000/a" }
    let second = record("r2") { $0.doi = "10.1000/b(2)" }
    let third = record("r3") { $0.pmid = "12345" }
    let included = try await assess(
      [first, second, third],
      fullTexts: [
        text("full-texts/x.txt", doi: "10.1000/a"), text("full-texts/10.1000_b(2).txt"),
        text("full-texts/12345.html"), text("full-texts/stranger.txt"),
      ]
    )
    #expect(
      included.reports.map(\.retrieval) == [
        .fullText(file: "full-texts/x.txt"), .fullText(file: "full-texts/10.1000_b(2).txt"),
        .fullText(file: "full-texts/12345.html"),
      ]
    )
    #expect(included.unmatchedFullTexts == ["full-texts/stranger.txt"])
  }

  @Test func peopleWhoDecidedHaveReadIt() async throws {
    let included = try await assess(
      [record("r1")],
      decisions: [decision("r1", .include, by: "a", at: .fullText)]
    )
    #expect(included.reports.map(\.retrieval) == [.readElsewhere])
    #expect(included.studies.map(\.id.text) == ["r1"])
  }

  @Test func onAbstractsARecordWithoutOneStillAwaitsItsText() async throws {
    let included = try await assess(
      [record("r1", abstract: "We asked."), record("r2")],
      on: .abstract
    )
    #expect(included.reports.map(\.retrieval) == [.abstract, .awaiting])
  }

  @Test func aThesisMayHoldTwoStudiesAndAStudyTwoReports() async throws {
    let decisions = ["r1", "r2"].map { decision($0, .include, by: "a", at: .fullText) }
    let included = try await assess(
      [record("r1"), record("r2")],
      decisions: decisions,
      studies: [
        .init(id: Study.ID("interviews"), label: nil, records: ["r1", "r2"].map(Record.ID.init)),
        .init(id: Study.ID("survey"), label: "Survey", records: [Record.ID("r1")]),
      ]
    )
    #expect(included.studies.map(\.id.text) == ["interviews", "survey"])
    #expect(included.studies.map(\.reports.count) == [2, 1])
  }

  @Test func equalLabelsGetLetters() async throws {
    let records = ["r1", "r2"].map { id in
      record(id) {
        $0.authors = [Person(family: "Grey")]
        $0.issued = PartialDate(year: 2001)
      }
    }
    let included = try await assess(
      records,
      decisions: ["r1", "r2"].map { decision($0, .include, by: "a", at: .fullText) }
    )
    #expect(included.studies.map(\.label) == ["Grey 2001a", "Grey 2001b"])
  }
}
