import ReviewModel
import Testing

@testable import Synthesis

struct ReviewerAgreementTests {
  private func decision(_ record: String, _ verdict: Verdict, by reviewer: String)
    -> ScreeningDecision
  {
    ScreeningDecision(
      record: Record.ID(record),
      level: .titleAbstract,
      verdict: verdict,
      criteria: [],
      criteriaDigest: "",
      round: .main,
      signature: Signature(
        reviewer: reviewer,
        decided: "",
        note: "",
        place: Place(file: "\(reviewer).csv")
      )
    )
  }

  @Test func comparesPeopleBeforeDiscussionAndLeavesAdjudicationOut() async throws {
    var review = SmallReview(
      studies: ["s1", "s2", "s3", "s4"].map { ($0, .agreed, .readElsewhere) }
    )
    review.decisions = [
      "s1": [decision("s1", .include, by: "a"), decision("s1", .include, by: "b")],
      "s2": [decision("s2", .exclude, by: "a"), decision("s2", .exclude, by: "b")],
      "s3": [
        decision("s3", .include, by: "a"), decision("s3", .include, by: "adjudicated"),
        decision("s3", .exclude, by: "b"),
      ],
      "s4": [decision("s4", .unclear, by: "a"), decision("s4", .include, by: "b")],
    ]
    let stage = SynthesisStage(
      settings: SynthesisSettings(plan: SynthesisPlan(), orderOfReasons: [])
    )
    let table = try #require(
      try await stage.run(review.appraised).output.tables.first { $0.id == "T13" }
    )
    #expect(table.rows.map(\.key) == ["title-abstract/main/a×b"])
    let values = Dictionary(
      uniqueKeysWithValues: zip(table.columns.map(\.key), table.rows[0].cells.map(\.text))
    )
    #expect(values["n"] == "3")
    #expect(values["only_first"] == "1")
    #expect(values["po"] == "0.667")
    #expect(values["pabak"] == "0.333")
  }
}
