import ReviewModel
import Testing

@testable import Synthesis

struct FrequencyTableTests {
  private func table(_ review: SmallReview) async throws -> SynthesisTable {
    let plan = SynthesisPlan(
      columns: [Code.ID("A")],
      voices: [.staff],
      subgroups: ["design"]
    )
    let stage = SynthesisStage(settings: SynthesisSettings(plan: plan, orderOfReasons: []))
    return try #require(
      try await stage.run(review.appraised).output.tables.first { $0.id == "T7" }
    )
  }

  private func review() -> SmallReview {
    var review = SmallReview(studies: [
      ("s1", .agreed, .readElsewhere), ("s2", .agreed, .abstract), ("s3", .proposed, .abstract),
    ])
    review.excerpts = [
      excerpt("s1", "A"), excerpt("s1", "A", at: 10),
      excerpt("s2", "A") {
        $0.state = .candidate
        $0.standing = .proposed
      },
    ]
    review.characteristics = [
      Characteristic(
        report: Report.ID("s1"),
        name: "design",
        value: "qualitative",
        basis: .stated,
        standing: .proposed,
        evidence: []
      )
    ]
    return review
  }

  @Test func countsStudiesAndNotExcerpts() async throws {
    let row = try #require(try await table(review()).rows.first)
    #expect(
      row.cells.map(\.text).prefix(8) == [
        "A", "all", "all", "1", "2", "1", "50.0", "2 included studies",
      ]
    )
  }

  @Test func keepsProposedStudiesApart() async throws {
    let row = try #require(try await table(review()).rows.first)
    #expect(row.cells.suffix(2).map(\.text) == ["1", "s2"])
  }

  @Test func subgroupsAddUpToTheWhole() async throws {
    let rows = try await table(review()).rows
    let parts = rows.filter { $0.key.contains("/design=") }
    #expect(parts.map { $0.cells[2].text } == ["not stated", "qualitative"])
    #expect(parts.compactMap { Int($0.cells[3].text) }.reduce(0, +) == 1)
    #expect(parts.compactMap { Int($0.cells[4].text) }.reduce(0, +) == 2)
  }

  @Test func everyCountNamesWhatItCounts() async throws {
    for row in try await table(review()).rows {
      for cell in row.cells {
        if case .count(let count) = cell.value { #expect(cell.evidence.count == count) }
      }
    }
  }
}
