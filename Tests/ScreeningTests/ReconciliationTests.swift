import ReviewModel
import Testing

@testable import Screening

struct ReconciliationTests {
  private let include = Proposal(verdict: .include, criteria: [])

  private func reconciliation(_ required: Int = 2, trial: Bool = false) -> Reconciliation {
    Reconciliation(
      required: required,
      acceptsProposals: trial,
      orderOfReasons: ["F1", "F2"].map(Criterion.ID.init)
    )
  }

  @Test func rulesAloneDecideNothing() {
    #expect(reconciliation().outcome(of: [], proposal: include) == .undecided(.awaiting))
  }

  @Test func inATrialAProposalStandsAsAProposal() {
    let outcome = reconciliation(trial: true).outcome(of: [], proposal: include)
    #expect(outcome == .verdict(.include, [], .proposed))
  }

  @Test func onePersonOfTwoIsNotEnough() {
    let one = [decision("r1", .include, by: "a")]
    #expect(reconciliation().outcome(of: one, proposal: nil) == .undecided(.awaiting))
    #expect(
      reconciliation(trial: true).outcome(of: one, proposal: nil)
        == .verdict(.include, [], .decided)
    )
  }

  @Test func whatAPersonDecidedWinsOverTheRule() {
    let one = [decision("r1", .exclude, by: "a")]
    let outcome = reconciliation(1, trial: true).outcome(of: one, proposal: include)
    #expect(outcome == .verdict(.exclude, [], .agreed))
  }

  @Test func twoWhoAgreeAreEnough() {
    let two = [decision("r1", .include, by: "a"), decision("r1", .include, by: "b")]
    #expect(reconciliation().outcome(of: two, proposal: nil) == .verdict(.include, [], .agreed))
  }

  @Test func disagreementWaitsForAdjudication() {
    let two = [decision("r1", .include, by: "a"), decision("r1", .exclude, by: "b")]
    #expect(reconciliation().outcome(of: two, proposal: nil) == .undecided(.disagreement))
    let settled = two + [decision("r1", .exclude, by: "adjudicated", criteria: ["F2"])]
    #expect(
      reconciliation().outcome(of: settled, proposal: nil)
        == .verdict(.exclude, [Criterion.ID("F2")], .agreed)
    )
  }

  @Test func theFirstReasonOfTheProtocolIsThePrimaryOne() {
    let two = [
      decision("r1", .exclude, by: "a", criteria: ["F2"]),
      decision("r1", .exclude, by: "b", criteria: ["F1", "Z"]),
    ]
    let reasons = ["F1", "F2", "Z"].map(Criterion.ID.init)
    #expect(
      reconciliation().outcome(of: two, proposal: nil) == .verdict(.exclude, reasons, .agreed)
    )
  }

  @Test func unclearIsNoVerdict() {
    let two = [decision("r1", .unclear, by: "a"), decision("r1", .unclear, by: "b")]
    #expect(reconciliation().outcome(of: two, proposal: nil) == .undecided(.unclear))
  }
}
