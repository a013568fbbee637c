import Formats
import ReviewModel

/// Whether the boxes of the flow diagram are what the lists beside them count.
enum FlowChecks {
  static func run(
    _ written: WrittenReview,
    records: [Record],
    _ cells: [String: CellRow],
    _ tally: inout VerificationTally
  ) {
    let counts = RecountedFlow(written, records: records).counts
    for (key, count) in counts.sorted(by: { $0.key < $1.key }) {
      guard let cell = cells["T12:\(key):n"] else { continue }
      // Blank stands for unknown: a file of the source could not be read.
      guard cell.value != .blank else { continue }
      tally.check(
        cell.value == .number(Double(count)),
        "flow \(key)",
        "T12 does not say \(count), which is what the lists count"
      )
    }
    if let prisma = written.table("8-report/prisma.csv") {
      for row in prisma.rows {
        let key = prisma.cell("data", of: row)
        let n = prisma.cell("n", of: row)
        guard let count = counts[key], !n.isEmpty else { continue }
        tally.check(
          sum(n) == count,
          "flow \(key)",
          "8-report/prisma.csv says \(n), the lists \(count)"
        )
      }
    }
    tally.looked(at: counts.count, "boxes")
  }

  /// A number, or the sum of the numbers that end each part of `reason, 3; another, 2`.
  private static func sum(_ text: String) -> Int? {
    if let number = Int(text) { return number }
    let parts = text.split(separator: ";").map { part in
      part.split(separator: ",").last.flatMap { Int($0.filter(\.isNumber)) }
    }
    return parts.contains(nil) ? nil : parts.compactMap(\.self).reduce(0, +)
  }
}
