import Formats
import ReviewModel
import Screening

/// An audit in words and as JSON.
struct AuditText {
  let audit: ScreeningAudit

  var text: String {
    let frame = audit.frame
    var lines = [
      "Set aside without a person: \(frame.records.count), of which "
        + "\(frame.removedByAutomation) by automatic criteria, \(frame.leftUnread) by a stopping rule and "
        + "\(frame.records.count - frame.removedByAutomation - frame.leftUnread) by proposals.",
      "Sample: \(audit.drawn.count), drawn at random with seed \(audit.plan.seed); "
        + "\(audit.drawn.count - audit.awaiting.count) decided.",
    ]
    lines += frame.records.isEmpty ? ["There is nothing to audit."] : findings
    if frame.undecided > 0 {
      lines.append("\(frame.undecided) records have no verdict yet; of these nothing is said.")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var findings: [String] {
    guard let sample = audit.sample, let most = audit.mostMissed else {
      return ["\(audit.awaiting.count) await a decision; until then no bound stands."]
    }
    var lines = ["Wrongly excluded, or unclear: \(sample.relevant)."]
    lines += audit.missed.map { "  \($0.record.id) \($0.record.record.citation)" }
    lines.append(
      "At \(percent(audit.plan.confidence)) confidence no more than \(most) of the "
        + "\(sample.population) are wrongly excluded (exact, without replacement)."
    )
    if let recall = audit.leastRecall {
      lines.append(
        "Then screening on title and abstract has sent on at least \(percent(recall)) of the "
          + "relevant records (\(audit.frame.includedByPeople) of "
          + "\(audit.frame.includedByPeople + most)), of those with a verdict."
      )
    }
    lines.append("The bounds hold only if whoever decided on the sample is right.")
    return lines
  }

  var json: JSONValue {
    .object([
      "excluded": .int(audit.frame.records.count),
      "removed_by_automation": .int(audit.frame.removedByAutomation),
      "left_unread": .int(audit.frame.leftUnread),
      "undecided": .int(audit.frame.undecided),
      "included_by_people": .int(audit.frame.includedByPeople),
      "seed": .int(audit.plan.seed),
      "confidence": .number(DecimalText.text(audit.plan.confidence, decimals: 4)),
      "sample": .array(
        audit.drawn.map { entry in
          .object([
            "record": .string(entry.record.id.text),
            "finding": entry.finding.map { .string($0.rawValue) },
            "verdicts": .array(
              entry.decisions.map { decision in
                .object([
                  "reviewer": .string(decision.signature.reviewer),
                  "verdict": .string(decision.verdict.rawValue),
                ])
              }
            ),
          ])
        }
      ),
      "awaiting": .int(audit.awaiting.count),
      "missed_in_sample": audit.sample.map { .int($0.relevant) },
      "most_missed": audit.mostMissed.map(JSONValue.int),
      "least_recall": audit.leastRecall.map {
        .number(DecimalText.text($0, decimals: 4))
      },
      "valid_if": .string("whoever decided on the sample is right"),
    ])
  }

  /// Rounded down to a tenth: a lower bound must not grow by rounding.
  private func percent(_ share: Double) -> String {
    let tenths = (share * 1000 + 1e-9).rounded(.down)
    let text = DecimalText.text(tenths / 10, decimals: 1)
    return (text.hasSuffix(".0") ? String(text.dropLast(2)) : text) + " %"
  }
}
