/// Says of terms that they stand in one record only, mostly, and never wrongly.
///
/// A table of small counters under a hash of the term: it spares a dictionary most of its keys.
struct TermSieve: Sendable {
  private var counts: [UInt8]
  private let shift: UInt64

  init(recordCount: Int) {
    var bits: UInt64 = 16
    while bits < 27, 1 << bits < recordCount * 512 { bits += 1 }
    counts = Array(repeating: 0, count: 1 << Int(bits))
    shift = 64 - bits
  }

  mutating func add(_ term: UInt64) {
    let place = place(of: term)
    if counts[place] < 2 { counts[place] += 1 }
  }

  mutating func keep(_ term: UInt64) { counts[place(of: term)] = 2 }

  func mayRepeat(_ term: UInt64) -> Bool { counts[place(of: term)] > 1 }

  /// The high bits of a product with 2^64 divided by the golden ratio (Knuth 6.4).
  private func place(of term: UInt64) -> Int {
    Int((term &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
