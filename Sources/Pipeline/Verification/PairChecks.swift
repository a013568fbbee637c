import Formats
import ReviewModel

/// Whether each compared pair is of records that are there, and its score what its fields weigh.
enum PairChecks {
  private static let file = "2-deduplication/pairs.csv"

  static func run(
    _ written: WrittenReview,
    records: [Record],
    _ tally: inout VerificationTally
  ) {
    guard let table = written.table(file) else { return }
    let known = Set(records.map(\.id.text))
    var rows = table.rows[...]
    var count = 0
    while let first = rows.first {
      let names = [table.cell("record_a", of: first), table.cell("record_b", of: first)]
      let pair = rows.prefix { row in
        names == [table.cell("record_a", of: row), table.cell("record_b", of: row)]
      }
      rows = rows.dropFirst(pair.count)
      count += 1
      let subject = "pair \(names.joined(separator: " "))"
      for name in names {
        tally.check(known.contains(name), subject, "there is no record \(name)")
      }
      let weights = pair.compactMap { Int(table.cell("weight", of: $0)) }
      let isWeighed = weights.count == pair.count
      tally.check(isWeighed, subject, "a field has no weight")
      let sum = String(weights.reduce(0, &+))
      tally.check(
        pair.allSatisfy { table.cell("score", of: $0) == sum },
        subject,
        "its fields weigh \(sum), which is not its score"
      )
    }
    tally.looked(at: count, "pairs")
  }
}
