import ReviewModel
import Testing

@testable import Deduplication

/// What people decide always wins.
struct DecisionTests {
  private let a = article("r1")
  private let b = article("r2", pages: "315")
  private let c = article("r3", pages: "401-409")
  private let d = article(
    "r4",
    title: "Lamps",
    authors: ["Dorn, Max"],
    pages: "1",
    doi: "10.1/zzzz"
  )

  @Test func sameJoinsWhatTheRulesKeepApart() async throws {
    let run = try await deduplicated([a, b, c], [decision("r1", "r3", .same)])
    #expect(run.output.partition == [["r1", "r2", "r3"]])
    let removed = try #require(run.output.groups.first?.removed.first { $0.record.text == "r3" })
    #expect(removed.rule == "decided")
    #expect(removed.reason.contains("ana decided that they are same"))
    #expect(removed.reason.contains("decisions/deduplication/ana.csv:2"))
    #expect(run.output.uncertain.isEmpty)
    #expect(run.diagnostics.isEmpty)
  }

  @Test func sameJoinsWholeGroups() async throws {
    let e = article("r5", title: "Lamps", authors: ["Dorn, Max"], pages: "1", doi: "10.1/zzzz")
    let run = try await deduplicated([a, b, d, e], [decision("r2", "r5", .same)])
    #expect(run.output.partition == [["r1", "r2", "r4", "r5"]])
  }

  @Test func differentKeepsApartWhatTheRulesJoin() async throws {
    let run = try await deduplicated([a, b], [decision("r2", "r1", .different)])
    #expect(run.output.partition == [["r1"], ["r2"]])
    #expect(run.output.pairs.map(\.rule) == ["decided"])
    #expect(run.output.related.isEmpty)
  }

  @Test func differentSettlesAQuestionForBothGroups() async throws {
    let asked = try await deduplicated([a, b, c])
    #expect(asked.output.uncertain.count == 1)
    let settled = try await deduplicated([a, b, c], [decision("r2", "r3", .different)])
    #expect(settled.output.partition == [["r1", "r2"], ["r3"]])
    #expect(settled.output.uncertain.isEmpty)
  }

  @Test func relatedAndVersionKeepApartAndLink() async throws {
    for kinship in [Kinship.related, .version] {
      let run = try await deduplicated([a, b], [decision("r1", "r2", kinship)])
      #expect(run.output.partition == [["r1"], ["r2"]])
      #expect(run.output.related.map(\.kinship) == [kinship])
      #expect(run.output.related.map(\.rule) == ["decided"])
    }
    let merged = try await deduplicated(
      [a, d],
      [decision("r1", "r4", .version)],
      merging: [.same, .version]
    )
    #expect(merged.output.groups.count == 1)
  }

  @Test func aStarMakesARecordStandAlone() async throws {
    let run = try await deduplicated([a, b, article("r5")], [decision("r2", nil, .different)])
    #expect(run.output.partition == [["r1", "r5"], ["r2"]])
    #expect(run.output.uncertain.isEmpty)
    let linked = try await deduplicated([a, b], [decision("r2", nil, .related)])
    #expect(linked.output.related.map(\.kinship) == [.related])
  }

  @Test func aStarConfirmsAGroup() async throws {
    let run = try await deduplicated([a, b], [decision("r1", nil, .same)])
    let removed = try #require(run.output.groups.first?.removed.first)
    #expect(removed.rule == "title-authors-place")
    #expect(removed.reason.contains("ana confirmed the whole group"))
  }

  @Test func theLastRowOfAReviewerCounts() async throws {
    let rows = [decision("r1", "r3", .different), decision("r3", "r1", .same, line: 3)]
    let run = try await deduplicated([a, c], rows)
    #expect(run.output.groups.count == 1)
    #expect(run.diagnostics.isEmpty)
  }

  @Test func contradictingReviewersAreReportedAndThePairStaysApart() async throws {
    let rows = [decision("r1", "r2", .same), decision("r1", "r2", .different, by: "ben", line: 7)]
    let run = try await deduplicated([a, b], rows)
    #expect(run.output.partition == [["r1"], ["r2"]])
    #expect(run.output.uncertain.map(\.rule) == ["decisions-conflict"])
    let diagnostic = try #require(run.diagnostics.first)
    #expect(diagnostic.rule == "conflicting-decisions")
    #expect(diagnostic.notes.count == 2)
    #expect(diagnostic.notes[0].contains("ana.csv:2"))
    #expect(diagnostic.notes[1].contains("ben.csv:7"))
  }

  @Test func whatWasAdjudicatedWins() async throws {
    let rows = [
      decision("r1", "r2", .same), decision("r1", "r2", .different, by: "ben"),
      decision("r1", "r2", .same, by: "adjudicated"),
    ]
    let run = try await deduplicated([a, b], rows)
    #expect(run.output.groups.count == 1)
    #expect(run.diagnostics.isEmpty)
  }

  @Test func decisionsThatContradictByWayOfAThirdAreReported() async throws {
    let rows = [
      decision("r1", "r3", .same), decision("r3", "r4", .same, line: 3),
      decision("r1", "r4", .different, by: "ben"),
    ]
    let run = try await deduplicated([a, c, d], rows)
    #expect(run.diagnostics.map(\.rule) == ["conflicting-decisions"])
    #expect(run.output.partition == [["r1", "r3"], ["r4"]])
    #expect(run.output.uncertain.count == 1)
  }

  @Test func theRulesDoNotJoinWhatPeopleKeepApartByWayOfAThird() async throws {
    let run = try await deduplicated([a, b, article("r5")], [decision("r1", "r5", .different)])
    let groups = run.output.groupOfRecord
    #expect(groups[Record.ID("r1")] != groups[Record.ID("r5")])
  }

  @Test func decisionsOnNothingAreNamed() async throws {
    let rows = [decision("r1", "r9", .same), decision("r1", "r1", .different, line: 3)]
    let run = try await deduplicated([a], rows)
    #expect(run.diagnostics.map(\.rule) == ["decision-without-record", "decision-on-itself"])
  }
}
