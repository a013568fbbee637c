/// The weight of terms: (1 + ln count) · idf, with every record's vector brought to length 1.
///
/// idf = ln((1 + N) / (1 + n)) + 1 for a term that stands in n of N records; terms in more than 95 % of
/// them count for nothing.
struct TermWeighting: Sendable {
  private let table: TermTable
  private let rarities: [Double]
  private let mostRecords: Double

  init(_ table: TermTable) {
    self.table = table
    let count = table.recordCount
    rarities = (0...count).map {
      NaturalLogarithm.of(Double(1 + count) / Double(1 + $0)) + 1
    }
    mostRecords = 0.95 * Double(count)
  }

  /// The weights of a record's sorted terms; those of lone terms only in the length of the rest.
  func weigh(_ terms: [UInt64]) -> (terms: [(number: Int, weight: Double)], rest: Double) {
    var weighed: [(number: Int, weight: Double)] = []
    var squares = 0.0
    var rest = 0.0
    terms.forEachRun { term, count in
      let number = table.number(of: term)
      let frequency = table.frequency(of: number)
      guard Double(frequency) <= mostRecords else { return }
      let tone = count == 1 ? 1 : 1 + NaturalLogarithm.of(Double(count))
      let weight = tone * rarities[frequency]
      squares += weight * weight
      if let number { weighed.append((number, weight)) } else { rest += weight * weight }
    }
    guard squares > 0 else { return ([], 0) }
    let length = squares.squareRoot()
    for index in weighed.indices { weighed[index].weight /= length }
    return (weighed, rest / squares)
  }
}
