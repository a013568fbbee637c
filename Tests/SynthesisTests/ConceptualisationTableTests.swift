import ReviewModel
import Testing

@testable import Synthesis

struct ConceptualisationTableTests {
  private var review = SmallReview(studies: [("s1", .agreed, .readElsewhere)])

  private func cell(_ column: String, of review: SmallReview, table: String = "T5") async throws
    -> Cell
  {
    let plan = SynthesisPlan(
      columns: ["A", "B"].map(Code.ID.init),
      voices: [.staff],
      subgroups: ["design"]
    )
    let stage = SynthesisStage(settings: SynthesisSettings(plan: plan, orderOfReasons: []))
    let tables = try await stage.run(review.appraised).output.tables
    let row = try #require(tables.first { $0.id == table }?.rows.first)
    return try #require(row.cells.first { $0.id.hasSuffix(":\(column)") })
  }

  private func with(_ excerpts: Excerpt...) -> SmallReview {
    var review = review
    review.excerpts = excerpts
    return review
  }

  @Test func aConfirmedPrimaryFindingIsOne() async throws {
    let cell = try await cell("A", of: with(excerpt("s1", "A")))
    #expect(cell.text == "1")
    #expect(cell.evidence == [.excerpt("s1/abstract/0-4/A")])
    #expect(cell.standing == .agreed)
  }

  @Test func aCodeBelowABranchSpeaksForIt() async throws {
    #expect(try await cell("A", of: with(excerpt("s1", "A.1"))).text == "1")
    #expect(try await cell("facets", of: with(excerpt("s1", "A.1"))).text == "A.1")
  }

  @Test func silenceIsBlankAndNeverNought() async throws {
    #expect(try await cell("B", of: with(excerpt("s1", "A"))).value == .blank)
  }

  @Test func aCandidateIsNotACoding() async throws {
    let review = with(
      excerpt("s1", "A") {
        $0.state = .candidate
        $0.standing = .proposed
      }
    )
    #expect(try await cell("A", of: review).value == .blank)
    #expect(try await cell("A_proposed", of: review).text == "1")
  }

  @Test func aConfirmedExcerptOfAProposedStudyStaysProposed() async throws {
    var review = with(excerpt("s1", "A"))
    review.studies[0].standing = .proposed
    #expect(try await cell("A", of: review).value == .blank)
    #expect(try await cell("A_proposed", of: review).text == "1")
  }

  @Test(
    arguments: [
      { @Sendable (excerpt: inout Excerpt) in excerpt.evidence = .secondary },
      { @Sendable (excerpt: inout Excerpt) in excerpt.evidence = .documents },
      { @Sendable (excerpt: inout Excerpt) in excerpt.polarity = .rejected },
      { @Sendable (excerpt: inout Excerpt) in excerpt.speaker = .background },
      { @Sendable (excerpt: inout Excerpt) in excerpt.speaker = .authors },
      { @Sendable (excerpt: inout Excerpt) in excerpt.voice = .serviceUsers },
    ])
  func whatIsNotAPrimaryFindingOfANamedVoiceStandsApart(
    _ change: @Sendable (inout Excerpt) -> Void
  ) async throws {
    let review = with(excerpt("s1", "A", change: change))
    #expect(try await cell("A", of: review).value == .blank)
    #expect(try await cell("A_proposed", of: review).value == .blank)
    #expect(try await cell("A_apart", of: review).text == "1")
  }

  @Test func whatAPersonRemovedIsNowhere() async throws {
    let review = with(excerpt("s1", "A") { $0.state = .removed })
    #expect(try await cell("A", of: review).value == .blank)
    #expect(try await cell("A_apart", of: review).value == .blank)
  }

  @Test func noughtIsAPersonsAndOnlyAfterTheFullText() async throws {
    var review = review
    review.characteristics = [
      Characteristic(
        report: Report.ID("s1"),
        name: "A",
        value: "0",
        basis: .entered,
        standing: .decided,
        evidence: []
      )
    ]
    #expect(try await cell("A", of: review).text == "0")
    review.studies[0].retrieval = .abstract
    #expect(try await cell("A", of: review).value == .blank)
  }
}
