/// The terms that stand in two records at least, with their numbers and frequencies.
///
/// A term that stands in one record only says nothing about another: of it only the length that it
/// gives to its record's vector is kept. That is most pairs of words.
struct TermTable: Sendable {
  /// How many records each term stands in.
  private(set) var frequencies: [Int32] = []
  let recordCount: Int
  private var numbers: [UInt64: Int32] = [:]

  /// Collects the terms of records, which a closure puts into a buffer, sorted; terms of a query are
  /// kept even if they stand in one record only.
  init(
    recordCount: Int,
    keeping query: [UInt64],
    _ read: (Int, inout [UInt64]) -> Void
  ) {
    self.recordCount = recordCount
    var buffer: [UInt64] = []
    var sieve = TermSieve(recordCount: recordCount)
    for term in query { sieve.keep(term) }
    for record in 0..<recordCount {
      read(record, &buffer)
      buffer.forEachRun { term, _ in sieve.add(term) }
    }
    for record in 0..<recordCount {
      read(record, &buffer)
      buffer.forEachRun { term, _ in
        guard sieve.mayRepeat(term) else { return }
        if let number = numbers[term] {
          frequencies[Int(number)] += 1
        } else {
          numbers[term] = Int32(truncatingIfNeeded: frequencies.count)
          frequencies.append(1)
        }
      }
    }
  }

  /// The number of a term; nil where it stands in one record only, or in none.
  func number(of term: UInt64) -> Int? { numbers[term].map(Int.init) }

  /// How many records a term stands in, by its number; 1 where it has none.
  func frequency(of number: Int?) -> Int { number.map { Int(frequencies[$0]) } ?? 1 }
}

extension [UInt64] {
  /// Calls a closure with each different element of a sorted array and how often it occurs.
  func forEachRun(_ take: (UInt64, Int) -> Void) {
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, self[end] == self[start] { end += 1 }
      take(self[start], end - start)
      start = end
    }
  }
}
