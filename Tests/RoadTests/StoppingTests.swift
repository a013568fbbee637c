import Pipeline
import ReviewModel
import Testing

/// A review that stops before every record is read, where its protocol allows it.
struct StoppingTests {
  /// A hundred records, of which the first four are relevant, and so many were read.
  private func review(read: Int, stopped: Bool) throws -> ReviewFolder {
    let folder = try ReviewFolder(name: "hives")
    let records = (0..<100).map { number in
      """
      TY  - JOUR
      ID  - b\(number)
      TI  - \(["Honey", "Wax", "Hives", "Bees"][number % 4]) in parish number \(number) of the county
      DO  - 10.1000/\(number)
      ER  -\u{20}

      """
    }
    try folder.write(records.joined(separator: "\n"), to: "Corpus/hives/library/export.ris")
    let rule = "{target: 0.95, confidence: 0.95\(stopped ? ", stopped: 2026-02-01" : "")}"
    try folder.write(
      "review: {title: Hives}\nscreening:\n  stopping: \(rule)\n",
      to: "Pipelines/hives/protocol.yaml"
    )
    let rows = (0..<read).map { "b\($0),\($0 < 4 ? "include" : "exclude"),2026-01-31" }
    try folder.write(
      (["record,verdict,decided"] + rows).joined(separator: "\n") + "\n",
      to: "Pipelines/hives/decisions/title-abstract/nora.csv"
    )
    return folder
  }

  @Test func whatNobodyReadHasABoxOfItsOwn() async throws {
    let folder = try review(read: 97, stopped: true)
    let summary = try await folder.run()
    #expect(summary.diagnostics.filter { $0.severity == .error }.isEmpty)
    let flow = try #require(summary.flow?.arm(.databases))
    #expect((flow.unread, flow.undecided, flow.excluded, flow.sought) == (3, 0, 93, 4))
    let log = try folder.text("Output/hives/3-screening/stopping.csv").split(separator: "\n")
    #expect(log.count == 98)
    #expect(log.last?.contains(",yes,0.9500,0.9500,100") == true)
    let report = try folder.text("Output/hives/8-report/report.md")
    #expect(report.contains("The rule is met: the probability"))
    #expect(try folder.text("Output/hives/8-report/prisma.svg").contains("left unread"))
    let sheet = try folder.text("Output/hives/to-decide/title-abstract.csv")
    #expect(sheet.split(separator: "\n").count == 1)
    let verification = Verification.of(
      try WrittenReview.open(output: folder.location.output, corpus: folder.location.corpus)
    )
    #expect(verification.failures.isEmpty, "\(verification.text)")
  }

  @Test func aStopThatComesTooEarlyIsRefused() async throws {
    let summary = try await review(read: 60, stopped: true).run()
    #expect(summary.diagnostics.contains { $0.rule == "stop-not-granted" })
    #expect(summary.flow?.arm(.databases)?.undecided == 40)
  }

  @Test func aRuleThatIsMetStopsNobody() async throws {
    let summary = try await review(read: 97, stopped: false).run()
    #expect(summary.flow?.arm(.databases)?.undecided == 3)
  }
}
