import Formats
import ReviewModel

/// `stopping.csv`: what the stopping rule said after each decision, so that a stop replays.
struct StoppingTable {
  let stop: ScreeningStop

  var table: CSVTable {
    var table = CSVTable(header: [
      "order", "record", "relevant", "probability", "may_stop", "target", "confidence", "records",
    ])
    for (place, step) in stop.steps.enumerated() {
      table.append([
        .count(place + 1), .text(step.record.text), .text(step.isRelevant ? "1" : "0"),
        .text(DecimalText.text(step.probability, decimals: 6)),
        .text(step.mayStop ? "yes" : "no"),
        .text(DecimalText.text(stop.plan.target, decimals: 4)),
        .text(DecimalText.text(stop.plan.confidence, decimals: 4)), .count(stop.records),
      ])
    }
    return table
  }
}
