import Formats
import Screening

extension ReplayMetrics {
  /// The metrics under the names that other programs give them, in their order.
  var members: [JSONValue.Member] {
    let n = Double(recordCount)
    let pairs: KeyValuePairs<String, JSONValue> = [
      "N": .int(recordCount), "P": .int(relevantCount), "loss": Self.number(loss),
      "ndcg": Self.number(ndcg), "atd": Self.number(averageTimeToDiscovery),
      "atd_frac": Self.number(averageTimeToDiscovery / n), "recall@5": Self.number(recallAt5),
      "recall@10": Self.number(recallAt10), "recall@20": Self.number(recallAt20),
      "erf@10": Self.number(extraFoundAt10), "n95": .int(readFor95), "n100": .int(readFor100),
      "n95_frac": Self.number(Double(readFor95) / n),
      "n100_frac": Self.number(Double(readFor100) / n), "wss95": Self.number(workSaved95),
      "wss100": Self.number(workSaved100), "wss95_asr": Self.number(workSaved95ByInsights),
      "screened": .int(shownCount), "found": .int(foundCount),
      "missed": .int(relevantCount - foundCount),
      "recall_at_end": Self.number(Double(foundCount) / Double(relevantCount)),
      "priors": .int(priorCount),
    ]
    return pairs.map { JSONValue.Member(key: $0.key, value: $0.value) }
  }

  /// The mean of each metric over several runs.
  static func mean(_ metrics: [ReplayMetrics]) -> [JSONValue.Member] {
    let members = metrics.map(\.members)
    guard let first = members.first else { return [] }
    return first.indices.map { place in
      let sum = members.reduce(0.0) { $0 + value(of: $1[place].value) }
      return JSONValue.Member(key: first[place].key, value: number(sum / Double(members.count)))
    }
  }

  /// The number that a metric's value holds.
  static func value(of value: JSONValue) -> Double {
    switch value {
    case .int(let number): Double(number)
    case .number(let text): Double(text) ?? 0
    default: 0
    }
  }

  private static func number(_ value: Double) -> JSONValue { .number("\(value)") }
}
