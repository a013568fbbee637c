import ReviewModel
import ReviewText
import Testing

@testable import Screening

@Suite struct ReviewerAgreementTests {
  private let records = unique(["r1", "r2", "r3", "r4", "r5"].map { record($0) })

  private func independent(
    _ decisions: [ScreeningDecision],
    round: ScreeningDecision.Round = .main
  ) -> IndependentDecisions {
    IndependentDecisions(decisions, in: records, level: .titleAbstract, round: round)
  }

  @Test func onlyFirstDecisionsBeforeDiscussionCount() {
    let decisions = independent([
      decision("r1", .include, by: "ann"), decision("r1", .exclude, by: "ben"),
      // Ben comes round to Ann's view, and somebody settles it: neither is independent.
      decision("r1", .include, by: "ben"), decision("r1", .include, by: "adjudicated"),
      decision("r2", .exclude, by: "ann", at: .fullText),
    ])
    #expect(decisions.reports.map(\.report.text) == ["r1"])
    #expect(decisions.reports[0].isDisputed)
    #expect(decisions.changes == 1)
    #expect(decisions.reviewers == ["ann", "ben"])
  }

  @Test func pilotRoundsAreApart() {
    let pilot = ScreeningDecision(
      record: Record.ID("r1"),
      level: .titleAbstract,
      verdict: .exclude,
      criteria: [],
      criteriaDigest: "",
      round: .pilot,
      signature: decision("r1", .exclude, by: "ann").signature
    )
    let all = [pilot, decision("r1", .include, by: "ann")]
    #expect(independent(all, round: .pilot).reports[0].decisions.map(\.verdict) == [.exclude])
    #expect(independent(all).reports[0].decisions.map(\.verdict) == [.include])
  }

  @Test func theFourSquaresAreCountedForEachQuestion() throws {
    let agreement = ReviewerAgreement(
      independent([
        decision("r1", .include, by: "ann"), decision("r1", .include, by: "ben"),
        decision("r2", .include, by: "ann"),
        decision("r2", .exclude, by: "ben", criteria: ["E1"]),
        decision("r3", .exclude, by: "ann", criteria: ["E2", "E1"]),
        decision("r3", .exclude, by: "ben", criteria: ["E1"]),
        decision("r4", .unclear, by: "ann"), decision("r4", .exclude, by: "ben"),
        decision("r5", .include, by: "ann"),
      ]),
      criteria: ["E2", "E1", "E3"].map(Criterion.ID.init)
    )
    #expect(
      agreement.pairs.map(\.question.name) == [
        "verdict", "advance", "criterion:E2", "criterion:E1",
      ]
    )
    let verdict = agreement.pairs[0]
    #expect(verdict.table.counts == [[1, 1], [0, 1]])
    #expect(verdict.leftOut == 1)
    #expect(verdict.prevalence == 0.5)
    #expect(agreement.pairs[1].table.counts == [[1, 2], [0, 1]])
    #expect(agreement.pairs[1].leftOut == 0)
    #expect(agreement.pairs[2].table.counts == [[0, 1], [0, 2]])
    #expect(agreement.pairs[3].table.counts == [[1, 0], [1, 1]])
    #expect(agreement.groups.isEmpty)
  }

  @Test func threeReviewersAreAlsoTakenTogether() {
    let agreement = ReviewerAgreement(
      independent([
        decision("r1", .include, by: "ann"), decision("r1", .include, by: "ben"),
        decision("r1", .include, by: "cem"), decision("r2", .exclude, by: "ann"),
        decision("r2", .include, by: "cem"), decision("r3", .exclude, by: "ben"),
      ]),
      criteria: []
    )
    #expect(agreement.pairs.filter { $0.question == .verdict }.map(\.table.total) == [1, 2, 1])
    #expect(agreement.groups.first?.reviewers == ["ann", "ben", "cem"])
    #expect(agreement.groups.first?.statistics.n == 2)
    #expect(agreement.groups.first?.statistics.proportionAgreed?.value == 0.5)
  }
}
