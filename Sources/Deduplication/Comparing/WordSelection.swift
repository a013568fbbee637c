/// Some of the words of a title, by their places; a title has at most 60 that count.
struct WordSelection: Sendable, Hashable {
  private var bits: UInt64 = 0

  init() {}

  /// All of so many words.
  init(first count: Int) {
    bits = count >= 64 ? .max : 1 << UInt64(count) - 1
  }

  var isEmpty: Bool { bits == 0 }
  var count: Int { bits.nonzeroBitCount }

  mutating func insert(_ place: Int) { bits |= 1 << UInt64(place) }
  mutating func remove(_ place: Int) { bits &= ~(1 << UInt64(place)) }
}

extension WordSelection: Sequence, IteratorProtocol {
  /// The next place, which is taken out of the iterator.
  mutating func next() -> Int? {
    guard bits != 0 else { return nil }
    defer { bits &= bits - 1 }
    return bits.trailingZeroBitCount
  }
}
