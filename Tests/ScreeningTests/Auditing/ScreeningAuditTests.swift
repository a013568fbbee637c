import ReviewModel
import Testing

@testable import Screening

@Suite struct ScreeningAuditTests {
  /// Forty records on stew, which an automatic criterion removes, and ten others that people read.
  private func screened() async throws -> ScreenedRecords {
    let criterion = Criterion(
      id: Criterion.ID("E1"),
      kind: .exclude,
      level: .titleAbstract,
      label: "Stew",
      when: .terms(["stew"], in: [.title]),
      isAutomatic: true
    )
    let records = (0..<50).map { record("r\(100 + $0)", title: $0 < 40 ? "On stew" : "On soup") }
    return try await ScreeningStage(
      settings: .init(plan: ScreeningPlan(reviewers: 1, criteria: [criterion]))
    ).run(
      .init(
        unique: unique(records),
        decisions: (40..<48).map { decision("r\(100 + $0)", .include, by: "ann") }
      )
    ).output
  }

  private func audit(_ decisions: [ScreeningDecision], sample: Int = 10) async throws
    -> ScreeningAudit
  {
    ScreeningAudit(
      of: try await screened(),
      review: "soup",
      decisions: decisions,
      plan: AuditPlan(sample: sample)
    )
  }

  @Test func theSampleIsOfWhatNoPersonHasRead() async throws {
    let audit = try await audit([])
    #expect(audit.frame.records.count == 40)
    #expect(audit.frame.removedByAutomation == 40)
    #expect(audit.frame.includedByPeople == 8)
    #expect(audit.frame.undecided == 2)
    #expect(audit.drawn.count == 10 && audit.awaiting.count == 10)
    #expect(audit.sample == nil && audit.mostMissed == nil && audit.leastRecall == nil)
  }

  @Test func theBoundStandsOnceTheWholeSampleIsDecided() async throws {
    let drawn = try await audit([]).drawn.map(\.record.id.text)
    var decisions = drawn.map { decision($0, .exclude, by: "ben") }
    #expect(try await audit(Array(decisions.dropLast())).mostMissed == nil)
    let clean = try await audit(decisions)
    #expect(clean.missed.isEmpty)
    #expect(
      clean.mostMissed
        == FiniteSample(population: 40, drawn: 10, relevant: 0)?
        .mostRelevant(confidence: 0.95)
    )
    #expect(clean.leastRecall == 8 / Double(8 + (clean.mostMissed ?? 0)))
    decisions.append(decision(drawn[3], .unclear, by: "cem"))
    #expect(try await audit(decisions).missed.map(\.record.id.text) == [drawn[3]])
    decisions.append(decision(drawn[3], .exclude, by: "adjudicated"))
    #expect(try await audit(decisions).missed.isEmpty)
  }

  @Test func aWholeSampleKnowsExactly() async throws {
    let drawn = try await audit([], sample: 500).drawn.map(\.record.id.text)
    #expect(drawn.count == 40)
    let decisions = drawn.map { decision($0, $0 == "r107" ? .include : .exclude, by: "ben") }
    #expect(try await audit(decisions, sample: 500).mostMissed == 1)
  }
}
