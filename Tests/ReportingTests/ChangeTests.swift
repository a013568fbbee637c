import Formats
import Reporting
import Testing

/// What two runs differ in.
struct ChangeTests {
  private func snapshot(_ review: TinyReview) async throws -> RunSnapshot {
    RunSnapshot(artefacts: try await review.artefacts())
  }

  @Test func nothingHasChangedBetweenEqualRuns() async throws {
    let run = try await snapshot(TinyReview())
    let report = ChangeReport(from: run, to: run)
    #expect(report.isEmpty)
    #expect(report.markdown == "# Changes\n\nNothing has changed.\n")
    #expect(run.unreadable.isEmpty)
  }

  @Test func readsEverythingThatARunSays() async throws {
    let run = try await snapshot(TinyReview())
    #expect(run[.records].keys.sorted() == ["r1", "r2", "r3", "r4", "r9"])
    #expect(run[.groups].keys.sorted() == ["r1", "r2", "r3", "r4"])
    #expect(run[.verdicts]["r3"]?.facts.first?.value == "disagreement")
    #expect(run[.verdicts]["r3"]?.facts.last?.value == "ann include; bob exclude")
    #expect(run[.reports].keys.sorted() == ["r1", "r4"])
    #expect(run[.excerpts].count == 1)
    #expect(run[.cells]["T5:r1:pct"]?.facts.first?.value == "33.3")
  }

  @Test func saysWhatIsOtherAndWhy() async throws {
    let before = try await snapshot(TinyReview())
    let after = try await snapshot(
      TinyReview(titles: ["Plans made together", "Other plans", "Plans disputed", "Plans awaited"])
    )
    let report = ChangeReport(from: before, to: after)
    let altered = report.changes[.records]
    #expect(altered.map(\.id) == ["r2"])
    #expect(altered.first?.facts.first?.before == "Plans of others")
    #expect(report.markdown.contains("r2 Other plans: title Plans of others → Other plans"))
    #expect(report.json.hasPrefix("{\"compared\":true,"))
    #expect(report.json.contains("{\"key\":\"title\",\"before\":\"Plans of others\""))
  }

  @Test func aVerdictThatFlippedStandsFirstWithItsGrounds() {
    let before = RunSnapshot(sections: [
      .verdicts: [
        "r1": SnapshotEntry(
          name: "Ames 2010",
          facts: [.init("verdict", "awaiting"), .init("people", "ann include")]
        )
      ]
    ])
    let after = RunSnapshot(sections: [
      .verdicts: [
        "r1": SnapshotEntry(
          name: "Ames 2010",
          facts: [.init("verdict", "include"), .init("people", "ann include; bob include")]
        ),
        "r2": SnapshotEntry(name: "Bates 2011", facts: [.init("verdict", "awaiting")]),
      ]
    ])
    let text = ChangeReport(from: before, to: after).markdown
    #expect(text.contains("## Verdicts on title and abstract that flipped"))
    #expect(
      text.contains(
        "- r1 Ames 2010: verdict awaiting → include; "
          + "people ann include → ann include; bob include"
      )
    )
    #expect(text.contains("## New: 1 verdict on title and abstract"))
  }

  @Test func newCellsAreCountedByTable() {
    let before = RunSnapshot()
    let entry = SnapshotEntry(name: "", facts: [.init("value", "1")])
    let after = RunSnapshot(sections: [.cells: ["T5:r1:A": entry, "T5:r1:B": entry]])
    let text = ChangeReport(from: before, to: after).markdown
    #expect(text.contains("## New: 2 cells\n\n- in T5: 2\n"))
  }

  @Test func withoutARunBeforeEverythingIsNew() async throws {
    let report = ChangeReport(from: nil, to: try await snapshot(TinyReview()))
    #expect(report.markdown.contains("There was no run before: everything is new."))
    #expect(report.markdown.contains("- records: 5 new"))
  }

  @Test func anArtefactThatCannotBeReadIsNamed() {
    let run = RunSnapshot(artefacts: [
      Artefact(path: "7-synthesis/cells.jsonl", bytes: Array("{broken\n".utf8))
    ])
    #expect(run.unreadable == ["7-synthesis/cells.jsonl"])
    #expect(ChangeReport(from: nil, to: run).markdown.contains("cells.jsonl could not be read"))
  }
}
