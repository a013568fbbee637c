/// How alike records are in the eyes of each machine, a row for each record that was asked for.
///
/// With them what the machines say of every record is kept up to date from decision to decision, and
/// need not be added up anew from thousands of words. The rows grow with the square of the records, so
/// that they serve small reviews alone.
struct LikenessRows: Sendable {
  typealias Lanes = RankingModel.Lanes

  /// Up to so many records the rows of all of them stay under 130 MB.
  static let mostRecords = 4000

  /// The records that have a term of a column, with its weight.
  private struct Posting: Sendable {
    let record: Int32
    let weight: Float
  }

  private let matrix: TermMatrix
  private let model: RankingModel
  private let postings: [Posting]
  /// Where the postings of each column begin; and the end.
  private let starts: [Int]
  /// For each record the likeness to all records, machine by machine; empty until it is asked for.
  private var rows: [[Float]]

  init(_ matrix: TermMatrix, model: RankingModel) {
    self.matrix = matrix
    self.model = model
    var starts = Array(repeating: 0, count: matrix.columnCount + 1)
    for entry in matrix.entries { starts[Int(entry.column) + 1] += 1 }
    for column in 0..<matrix.columnCount { starts[column + 1] += starts[column] }
    var places = starts
    var postings = Array(repeating: Posting(record: 0, weight: 0), count: matrix.entries.count)
    for record in 0..<matrix.recordCount {
      for place in matrix.segments(of: record) {
        let entry = matrix.entries[place]
        postings[places[Int(entry.column)]] = Posting(
          record: Int32(record),
          weight: entry.weight
        )
        places[Int(entry.column)] += 1
      }
    }
    self.postings = postings
    self.starts = starts
    rows = Array(repeating: [], count: matrix.recordCount)
  }

  /// The likeness of a record to all records: of the first machine, and behind it of the second.
  mutating func row(of record: Int) -> [Float] {
    if rows[record].isEmpty { rows[record] = worked(out: record) }
    return rows[record]
  }

  private func worked(out record: Int) -> [Float] {
    let count = matrix.recordCount
    var row = Array(repeating: Float(1), count: count * model.machineCount)
    for (kind, share) in model.shares.enumerated() {
      let products = products(of: record, kind: kind)
      for machine in 0..<model.machineCount where share[machine] != 0 {
        let start = machine * count
        for other in 0..<count { row[start + other] += share[machine] * products[other] }
      }
    }
    return row
  }

  private func products(of record: Int, kind: Int) -> [Float] {
    var products = Array(repeating: Float(0), count: matrix.recordCount)
    for place in matrix.segment(of: record, kind: kind) {
      let entry = matrix.entries[place]
      let column = Int(entry.column)
      for posting in postings[starts[column]..<starts[column + 1]] {
        products[Int(posting.record)] += entry.weight * posting.weight
      }
    }
    return products
  }
}
