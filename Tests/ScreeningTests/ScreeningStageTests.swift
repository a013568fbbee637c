import ReviewModel
import Testing

@testable import Screening

struct ScreeningStageTests {
  private func outcomes(
    _ criteria: [Criterion],
    _ records: [Record],
    _ decisions: [ScreeningDecision]
  ) async throws -> [ScreeningOutcome] {
    let plan = ScreeningPlan(reviewers: 1, acceptProposals: false, criteria: criteria)
    let stage = ScreeningStage(settings: ScreeningSettings(plan: plan))
    return try await stage.run(ScreeningInput(unique: unique(records), decisions: decisions))
      .output.records.map(\.outcome)
  }

  private let automatic = criterion("E1", .exclude, terms: ["coffee"], automatic: true)

  @Test func anAutomaticCriterionRemovesARecordThatNobodyDecidedOn() async throws {
    let outcomes = try await outcomes([automatic], [record("r1", title: "Coffee")], [])
    #expect(outcomes == [.removedByAutomation(Criterion.ID("E1"))])
  }

  @Test func anAutomaticCriterionNeverRemovesWhatAPersonDecidedOn() async throws {
    let outcomes = try await outcomes(
      [automatic],
      [record("r1", title: "Coffee")],
      [decision("r1", .include, by: "a")]
    )
    #expect(outcomes == [.sought(.agreed)])
  }

  @Test func aRetractedReportIsNoticedUntilItIsExcluded() async throws {
    let retracted = record("r1", title: "Retracted: Tea and sleep")
    let stage = ScreeningStage(settings: ScreeningSettings(plan: ScreeningPlan(reviewers: 1)))
    let open = try await stage.run(ScreeningInput(unique: unique([retracted]), decisions: []))
    #expect(open.diagnostics.map(\.rule) == ["retracted"])
    let excluded = [decision("r1", .exclude, by: "a")]
    let closed = try await stage.run(
      ScreeningInput(unique: unique([retracted]), decisions: excluded)
    )
    #expect(closed.diagnostics.isEmpty)
  }

  @Test func theLastRowOfAReviewerCounts() async throws {
    let outcomes = try await outcomes(
      [],
      [record("r1")],
      [decision("r1", .include, by: "a"), decision("r1", .exclude, by: "a")]
    )
    #expect(outcomes == [.excluded([], .agreed)])
  }

  @Test func aDecisionOnAnyRecordOfAGroupCountsForTheGroup() async throws {
    let first = record("r1")
    let second = record("r2")
    var groups = unique([first, second])
    groups.groups = [
      DuplicateGroup(
        id: Report.ID("r1"),
        members: [first, second],
        merged: first,
        provenance: [],
        removed: []
      )
    ]
    let stage = ScreeningStage(settings: ScreeningSettings(plan: ScreeningPlan(reviewers: 1)))
    let output = try await stage.run(
      ScreeningInput(unique: groups, decisions: [decision("r2", .include, by: "a")])
    ).output
    #expect(output.records.map(\.outcome) == [.sought(.agreed)])
  }

  @Test func aChangeOfMindCountsAndIsNotWhatPeopleDecidedByThemselves() async throws {
    let stage = ScreeningStage(settings: ScreeningSettings(plan: ScreeningPlan(reviewers: 1)))
    let decisions = [
      decision("r1", .exclude, by: "a"), decision("r1", .include, by: "a"),
      decision("r1", .include, by: "adjudicated"),
    ]
    let output = try await stage.run(
      ScreeningInput(unique: unique([record("r1")]), decisions: decisions)
    ).output
    #expect(output.records.first?.decisions.map(\.verdict) == [.include, .include])
    #expect(output.records.first?.independent.map(\.verdict) == [.exclude])
  }
}
