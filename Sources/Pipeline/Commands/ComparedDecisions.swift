import Formats
import ReviewModel
import Screening

/// A record that two or more reviewers decided on by themselves.
struct ComparedDecisions: Sendable {
  let level: ScreeningLevel
  let round: ScreeningDecision.Round
  let decided: IndependentDecisions.Decided
  let citation: String
  /// What an adjudicator said; nil where nobody did.
  let settled: Verdict?

  var report: Report.ID { decided.report }
  var isDisputed: Bool { decided.isDisputed }

  /// Such as `ann: include`.
  var verdicts: [String] {
    decided.decisions.map { "\($0.signature.reviewer): \($0.verdict.rawValue)" }
  }

  /// Such as `ann: E1, E2`, of those who gave reasons.
  var reasons: [String] {
    decided.decisions.filter { !$0.criteria.isEmpty }.map {
      "\($0.signature.reviewer): \($0.criteria.map(\.text).joined(separator: ", "))"
    }
  }

  var json: JSONValue {
    .object([
      "level": .string(level.rawValue), "round": .string(round.rawValue),
      "record": .string(report.text), "citation": .string(citation),
      "agree": .bool(!isDisputed),
      "decisions": .array(
        decided.decisions.map { decision in
          .object([
            "reviewer": .string(decision.signature.reviewer),
            "verdict": .string(decision.verdict.rawValue),
            "criteria": .strings(decision.criteria.map(\.text)),
          ])
        }
      ),
      "adjudicated": settled.map { .string($0.rawValue) },
    ])
  }
}
