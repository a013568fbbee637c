import ReviewModel
import Testing

@testable import Appraisal

struct AppraisalStageTests {
  private func run(_ decisions: [AppraisalDecision], reviewers: Int = 1) async throws
    -> Milestone<AppraisedStudies>
  {
    let stage = AppraisalStage(
      settings: AppraisalSettings(plan: AppraisalPlan(tools: ["CASP"], reviewers: reviewers))
    )
    return try await stage.run(AppraisalInput(coded: coded, decisions: decisions))
  }

  private var coded: CodedStudies {
    let unique = UniqueRecords(
      identified: IdentifiedRecords(
        sources: [],
        records: [],
        files: [],
        unread: [],
        fullTexts: []
      ),
      groups: [],
      pairs: [],
      uncertain: [],
      related: []
    )
    return CodedStudies(
      included: IncludedStudies(
        screened: ScreenedRecords(
          unique: unique,
          criteria: [],
          reviewers: 1,
          acceptedProposals: false,
          records: []
        ),
        assessOn: .abstract,
        reviewers: 1,
        reports: [],
        studies: [Study(id: Study.ID("s1"), label: "S", reports: [], standing: .agreed)],
        unmatchedFullTexts: []
      ),
      codebook: Codebook(version: "", note: nil, codes: [], voices: []),
      excerpts: [],
      characteristics: []
    )
  }

  private func answer(_ item: String, _ answer: String, by reviewer: String, study: String = "s1")
    -> AppraisalDecision
  {
    AppraisalDecision(
      study: study,
      record: nil,
      tool: "casp",
      version: "2018",
      item: item,
      answer: answer,
      rationale: "",
      quote: "",
      signature: Signature(
        reviewer: reviewer,
        decided: "",
        note: "",
        place: Place(file: "a.csv", line: 2)
      )
    )
  }

  @Test func nobodysJudgementIsNoJudgement() async throws {
    #expect(try await run([]).output.judgements.isEmpty)
  }

  @Test func onePersonsAnswerStandsWhereOneIsRequired() async throws {
    let judgement = try #require(
      try await run([answer("1", "yes", by: "a")]).output.judgements.first
    )
    #expect(judgement.answer == "yes")
    #expect(judgement.standing == .agreed)
  }

  @Test func disagreementIsShownAndNotSettled() async throws {
    let both = [answer("1", "yes", by: "a"), answer("1", "no", by: "b")]
    let judgement = try #require(try await run(both, reviewers: 2).output.judgements.first)
    #expect(judgement.isDisputed)
    #expect(judgement.answer.isEmpty)
    let settled = both + [answer("1", "no", by: "adjudicated")]
    let last = try #require(try await run(settled, reviewers: 2).output.judgements.first)
    #expect(last.answer == "no")
    #expect(last.standing == .agreed)
  }

  @Test func unknownItemsAndStudiesAreReported() async throws {
    let milestone = try await run([
      answer("99", "yes", by: "a"), answer("1", "yes", by: "a", study: "s9"),
    ])
    #expect(
      milestone.diagnostics.map(\.rule) == ["unknown-appraisal-item", "appraisal-of-other-study"]
    )
  }

  @Test(arguments: AppraisalTool.known)
  func toolsHaveNumberedItemsAndASource(_ tool: AppraisalTool) {
    #expect(Set(tool.items.map(\.number)).count == tool.items.count)
    #expect(!tool.source.isEmpty && !tool.version.isEmpty)
  }
}
