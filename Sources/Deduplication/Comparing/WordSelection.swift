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

  /// The first of them.
  func first(_ count: Int) -> WordSelection {
    var first = WordSelection()
    for place in prefix(count) { first.insert(place) }
    return first
  }

  /// The last of them.
  func last(_ count: Int) -> WordSelection {
    var last = self
    for _ in 0..<Swift.max(0, self.count - count) { _ = last.next() }
    return last
  }

  /// Those that are in both.
  func intersection(_ other: WordSelection) -> WordSelection {
    var shared = self
    shared.bits &= other.bits
    return shared
  }

  func isDisjoint(with other: WordSelection) -> Bool { bits & other.bits == 0 }

  func contains(_ place: Int) -> Bool { bits & 1 << UInt64(place) != 0 }

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
