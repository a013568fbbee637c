import ReviewModel
import Testing

@testable import Screening

@Suite struct CriteriaChangeTests {
  private func made(_ record: String, under digest: String, by reviewer: String)
    -> ScreeningDecision
  {
    ScreeningDecision(
      record: Record.ID(record),
      level: .titleAbstract,
      verdict: .exclude,
      criteria: [],
      criteriaDigest: digest,
      round: .main,
      signature: Signature(
        reviewer: reviewer,
        decided: "",
        note: "",
        place: Place(file: "\(reviewer).csv", line: 2)
      )
    )
  }

  @Test func decisionsUnderOtherCriteriaAreNamedUnlessMadeAgain() {
    let changes = CriteriaChange.all(
      in: [
        made("r1", under: "old", by: "ben"), made("r2", under: "old", by: "ben"),
        made("r1", under: "new", by: "ben"), made("r3", under: "", by: "ben"),
        made("r1", under: "old", by: "ann"), made("r4", under: "new", by: "ann"),
      ],
      current: [.titleAbstract: "new"]
    )
    #expect(changes.map(\.reviewer) == ["ann", "ben"])
    #expect(changes.map { $0.decisions.map(\.record.text) } == [["r1"], ["r2"]])
    #expect(changes.allSatisfy { $0.digest == "old" })
  }
}
