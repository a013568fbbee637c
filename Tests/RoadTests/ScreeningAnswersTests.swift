import Foundation
import Pipeline
import ReviewModel
import Testing

/// Agreement and audit over a whole review.
struct ScreeningAnswersTests {
  private func review(automatic: Bool = false) throws -> ReviewFolder {
    let folder = try ReviewFolder(name: "hives")
    try SmallReview.write(to: folder)
    try folder.write(
      "record,verdict\n10.1000/hives,include\nb3,include\nb4,unclear\nb3,exclude\n",
      to: "Pipelines/hives/decisions/title-abstract/ben.csv"
    )
    guard automatic else { return folder }
    try folder.write(
      """
      review: {title: What hives are called}
      screening:
        audit: {sample: 2, seed: 7, confidence: 0.9}
        stopping: {rule: hypergeometric, target: 0.95, confidence: 0.95}
        allocation: {people: [ann, ben], share: 0.2}
        criteria:
          - {id: E1, kind: exclude, label: Prices, automatic: true, when: {terms: [hive, hives, honey]}}

      """,
      to: "Pipelines/hives/protocol.yaml"
    )
    for name in ["ann", "ben"] {
      try folder.write(
        "record,verdict\n",
        to: "Pipelines/hives/decisions/title-abstract/\(name).csv"
      )
    }
    return folder
  }

  @Test func reviewersAreComparedOnTheirFirstDecisions() async throws {
    let folder = try review()
    let tables = try await AgreementTables.of(folder.location, jobs: 1)
    let lines = tables.statistics.split(separator: "\n")
    #expect(lines[0].hasPrefix("level,round,question,reviewers,n,left_out,both_yes,only_first"))
    #expect(lines[1].hasPrefix("title-abstract,main,verdict,ann × ben,2,1,1,0,1,0,0.7500,0.5000,"))
    #expect(lines[2].hasPrefix("title-abstract,main,advance,ann × ben,3,0,2,0,1,0,"))
    #expect(tables.summary.contains("disagreements: 2, not adjudicated: 2"))
    let records = tables.recordsTable.split(separator: "\n").map(String.init)
    #expect(records.count == 4)
    #expect(records[1].contains(",no,") && records[2].contains(",no,"))
    #expect(records[3].contains(",yes,ann: include; ben: include,"))
    #expect(tables.json.hasPrefix(#"{"records":[{"level":"title-abstract","round":"main""#))
    #expect(try await AgreementTables.of(folder.location, jobs: 2).json == tables.json)
  }

  @Test func anAuditAwaitsDecisionsAndThenGivesItsBounds() async throws {
    let folder = try review(automatic: true)
    func statement() async throws -> AuditStatement {
      try await AuditStatement.of(
        folder.location,
        sample: nil,
        seed: nil,
        confidence: nil,
        jobs: 1
      )
    }
    let before = try await statement()
    #expect(before.awaiting == 2)
    #expect(before.text.contains("until then no bound stands"))
    let path = folder.root.appendingPathComponent("sheet.csv").path
    try before.writeSheet(to: path)
    #expect(throws: PipelineFailure.self) { try before.writeSheet(to: path) }
    let rows = try folder.text("sheet.csv").split(separator: "\n")
      .filter { $0.hasPrefix("r") && !$0.hasPrefix("record,") }
    let ids = rows.map { String($0.prefix { $0 != "," }) }
    #expect(ids.count == 2)
    try folder.write(
      "record,verdict\n" + ids.map { "\($0),exclude\n" }.joined(),
      to: "Pipelines/hives/decisions/audit/ben.csv"
    )
    let after = try await statement()
    #expect(after.awaiting == 0)
    #expect(after.text.contains("At 90 % confidence no more than"))
    #expect(after.text.contains("only if whoever decided on the sample is right"))
    #expect(after.json.contains(#""missed_in_sample":0"#))
  }

  @Test func criteriaThatChangedAreNamed() async throws {
    let folder = try review()
    try folder.write(
      "record,verdict,criteria\nb3,exclude,0123456789ab\n",
      to: "Pipelines/hives/decisions/title-abstract/cem.csv"
    )
    let summary = try await folder.run()
    let changed = summary.diagnostics.filter { $0.rule == "criteria-changed" }
    #expect(changed.count == 1)
    #expect(changed.first?.message.contains("of cem on title-abstract") == true)
  }
}
