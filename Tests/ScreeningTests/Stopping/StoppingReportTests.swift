import Testing

@testable import Screening

@Suite struct StoppingReportTests {
  @Test func aReportEndsWhereTheRuleAllowsToStop() throws {
    let rule = try #require(StoppingRule("hypergeometric:0.8"))
    let labels = (0..<300).map { $0 < 30 }
    let report = StoppingReport(rule, records: 300, decisions: labels)
    let stop = try #require(report.stop)
    #expect(stop.found == 30 && stop.shown < 300)
    #expect(report.states.count == stop.shown && report.states.last == stop)
    #expect(report.states.dropLast().allSatisfy { !$0.mayStop })
    #expect((report.frontier.recall ?? 0) >= 0.8)
    #expect(report.likelyProbability <= stop.probability)
    #expect(report == StoppingReport(rule, records: 300, decisions: labels))
  }

  @Test func aReportWithoutAStopCoversEveryDecision() throws {
    let rule = try #require(StoppingRule())
    let report = StoppingReport(rule, records: 100, decisions: [true, false, false])
    #expect(report.stop == nil && report.states.count == 3)
    #expect(report.endPhaseSample == EndPhase.size(found: 1, unread: 97, rule: rule))
    #expect(StoppingReport(rule, records: 0, decisions: [true]).states.isEmpty)
  }

  @Test func rulesAreReadFromText() {
    #expect(StoppingRule("hypergeometric") == StoppingRule())
    #expect(StoppingRule("hypergeometric:0.9") == StoppingRule(target: 0.9))
    #expect(
      StoppingRule("hypergeometric:0.9,0.99,3")
        == StoppingRule(target: 0.9, confidence: 0.99, bias: 3)
    )
    for wrong in [
      "", ":", "knee", "hypergeometric:", "hypergeometric:1", "hypergeometric:.9,.9,2,1",
    ] {
      #expect(StoppingRule(wrong) == nil, "\(wrong)")
    }
  }
}
