import Formats
import ReviewModel
import Screening

/// A stopping report in words and as JSON.
struct StoppingStatement: Sendable {
  private let report: StoppingReport

  init(_ report: StoppingReport) {
    self.report = report
  }

  var text: String {
    let rule = report.rule
    var lines = [
      "Stopping rule: hypergeometric test over all ends of the sequence, target recall "
        + "\(figure(rule.target)), confidence \(figure(rule.confidence))."
    ]
    if let stop = report.stop {
      lines.append(
        "It allows to stop after \(stop.shown) of \(report.records) records with \(stop.found) "
          + "relevant: p = \(figure(stop.probability)) that the target is missed."
      )
    } else {
      let last = report.states.last
      lines.append(
        "It does not allow to stop after \(last?.shown ?? 0) of \(report.records) records with "
          + "\(last?.found ?? 0) relevant: p = \(figure(last?.probability ?? 1))."
      )
    }
    lines.append(
      "Likely (bias \(figure(rule.bias))): p = \(figure(report.likelyProbability)). No more than "
        + "\(report.frontier.mostMissed) missed"
        + (report.frontier.recall.map { ", recall at least \(figure($0))" } ?? "") + "."
    )
    lines.append(
      "End phase: a random sample of \(report.endPhaseSample) of the unread without a relevant "
        + "record would show the target reached, whatever the order was."
    )
    return (lines + [StoppingRule.caveat]).joined(separator: "\n") + "\n"
  }

  var json: JSONValue {
    JSONValue.object([
      "rule": .string("hypergeometric"),
      "target": number(report.rule.target), "confidence": number(report.rule.confidence),
      "bias": number(report.rule.bias), "records": .int(report.records),
      "stop": report.stop.map(json),
      "last": report.states.last.map(json),
      "likely_p": number(report.likelyProbability),
      "most_missed": .int(report.frontier.mostMissed),
      "recall_frontier": report.frontier.recall.map(number),
      "end_phase_sample": .int(report.endPhaseSample),
      "caveat": .string(StoppingRule.caveat),
    ])
  }

  private func json(_ state: StoppingState) -> JSONValue {
    .object([
      "shown": .int(state.shown), "found": .int(state.found), "p": number(state.probability),
      "may_stop": .bool(state.mayStop),
    ])
  }

  private func number(_ value: Double) -> JSONValue { .number(figure(value)) }

  private func figure(_ value: Double) -> String {
    let text = DecimalText.text(value, decimals: 6)
    var end = text[...]
    while end.last == "0" { end.removeLast() }
    if end.last == "." { end.removeLast() }
    return String(end)
  }
}
