/// How alike records are in the eyes of each machine, a row for each record that was asked for.
///
/// With them what the machines say of every record is kept up to date from decision to decision, and
/// need not be added up anew from thousands of words. The rows grow with the square of the records, so
/// that they serve small reviews alone.
struct LikenessRows: Sendable {
  /// Eight neighbours at a time: one number for each of eight records.
  typealias Block = SIMD8<Float>

  /// Up to so many records the rows of all of them stay under 130 MB.
  static let mostRecords = 4000

  /// The records that have a term of a column, with its weight.
  private struct Posting: Sendable {
    let record: Int32
    let weight: Float
  }

  private let matrix: TermMatrix
  private let model: RankingModel
  private var postings: [Posting]
  /// Where the postings of each column begin, and where those end whose records have no row yet.
  private let starts: [Int]
  private var ends: [Int]
  /// For each record the likeness to all records, machine by machine; empty until it is asked for.
  private var rows: [[Block]]
  /// The records that have a row, in the order in which they were asked for.
  private var known: [Int] = []

  /// The numbers that one machine takes in a row: one for each record, and those that fill its last block.
  let count: Int

  /// How many blocks a row has.
  var blockCount: Int { count / Block.scalarCount * model.machineCount }

  init(_ matrix: TermMatrix, model: RankingModel) {
    self.matrix = matrix
    self.model = model
    let lanes = Block.scalarCount
    count = (matrix.recordCount + lanes - 1) / lanes * lanes
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
    ends = Array(starts.dropFirst())
    rows = Array(repeating: [], count: matrix.recordCount)
  }

  /// The likeness of a record to all records: of the first machine, and behind it of the second.
  mutating func row(of record: Int) -> [Block] {
    if rows[record].isEmpty { work(out: record) }
    return rows[record]
  }

  private mutating func work(out record: Int) {
    var row = Array(repeating: Float(1), count: count * model.machineCount)
    for (kind, share) in model.shares.enumerated() {
      let products = takeProducts(of: record, kind: kind)
      for machine in 0..<model.machineCount where share[machine] != 0 {
        let start = machine * count
        for other in 0..<matrix.recordCount {
          row[start + other] += share[machine] * products[other]
        }
      }
    }
    // What a known row says of this record, this record's says of the other.
    for other in known {
      for machine in 0..<model.machineCount {
        row[machine * count + other] = rows[other].number(at: machine * count + record)
      }
    }
    known.append(record)
    rows[record] = stride(from: 0, to: row.count, by: Block.scalarCount).map { start in
      var block = Block.zero
      for lane in 0..<Block.scalarCount { block[lane] = row[start + lane] }
      return block
    }
  }

  /// The likeness of a record to those without a row, in the terms of one kind.
  ///
  /// It takes the record out of the postings: nobody will ask for these products again.
  private mutating func takeProducts(of record: Int, kind: Int) -> [Float] {
    var products = Array(repeating: Float(0), count: matrix.recordCount)
    for place in matrix.segment(of: record, kind: kind) {
      let entry = matrix.entries[place]
      let column = Int(entry.column)
      var own = starts[column]
      for index in starts[column]..<ends[column] {
        let posting = postings[index]
        products[Int(posting.record)] += entry.weight * posting.weight
        if Int(posting.record) == record { own = index }
      }
      ends[column] -= 1
      postings[own] = postings[ends[column]]
    }
    return products
  }
}

extension [LikenessRows.Block] {
  /// A number of those that stand in the blocks one after another.
  func number(at place: Int) -> Float {
    let (block, lane) = place.quotientAndRemainder(dividingBy: Element.scalarCount)
    return self[block][lane]
  }
}
