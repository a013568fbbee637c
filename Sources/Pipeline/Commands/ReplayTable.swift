import Formats
import Screening

/// The metrics of runs for people: one line for each metric, one column for each run.
struct ReplayTable: Sendable {
  let columns: [Column]

  /// The metrics of one run.
  struct Column: Sendable {
    let name: String
    let members: [JSONValue.Member]
  }

  private static let shown = [
    "N", "P", "priors", "loss", "ndcg", "wss95", "wss100", "recall@5", "recall@10", "recall@20",
    "erf@10", "atd", "n95", "n100",
  ]

  var text: String {
    let head = (["run"] + columns.map(\.name)).map(Self.padded).joined()
    let lines = Self.shown.map { key in
      let cells = columns.map { column in
        column.members.first { $0.key == key }.map { Self.cell($0.value) } ?? ""
      }
      return ([key] + cells).map(Self.padded).joined()
    }
    return ([head] + lines).joined(separator: "\n")
  }

  private static func padded(_ cell: String) -> String {
    cell + String(repeating: " ", count: max(1, 11 - cell.count))
  }

  /// Whole numbers as they are, others to four digits.
  private static func cell(_ value: JSONValue) -> String {
    if case .int(let number) = value { return String(number) }
    let scaled = Int((abs(ReplayMetrics.value(of: value)) * 10_000).rounded())
    let sign = ReplayMetrics.value(of: value) < 0 && scaled > 0 ? "-" : ""
    let digits = String(10_000 + scaled % 10_000).dropFirst()
    return "\(sign)\(scaled / 10_000).\(digits)"
  }
}
