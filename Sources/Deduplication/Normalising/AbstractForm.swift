import ReviewModel

/// The opening of an abstract as a set of words, in which abstracts are compared.
struct AbstractForm: Sendable, Hashable {
  /// The keys of its different words, in order; half a key is enough to compare by.
  let keys: [UInt32]
  /// The key of its first words, by which records with the same abstract find each other.
  let opening: UInt64

  /// The abstract of a record; nil where it is missing, short, or in somebody else's words.
  init?(of record: borrowing Record, by words: inout FoldedText) {
    guard record.abstractSource == .authors, let abstract = record.abstract else { return nil }
    words.read(abstract.utf8.span, limit: Self.length)
    var keys: [UInt32] = []
    var opening = WordKey.seed
    keys.reserveCapacity(words.count)
    for index in 0..<words.count {
      let key = words.key(index)
      if Self.silent.contains(key) { continue }
      if keys.count < Self.openingLength { opening = WordKey.of(opening, key) }
      keys.append(UInt32(truncatingIfNeeded: key))
    }
    guard keys.count >= Self.shortest else { return nil }
    RadixSort.sort(&keys)
    self.keys = Self.different(keys)
    self.opening = opening
  }

  /// Each key once, where equal ones stand side by side.
  private static func different(_ keys: [UInt32]) -> [UInt32] {
    var different: [UInt32] = []
    different.reserveCapacity(keys.count)
    for key in keys where key != different.last { different.append(key) }
    return different
  }

  /// The share of the smaller of two sets, both in order, that is in the other.
  static func share(_ a: [UInt32], _ b: [UInt32]) -> Double {
    var (left, right, shared) = (0, 0, 0)
    while left < a.count, right < b.count {
      let (one, other) = (a[left], b[right])
      if one == other { shared += 1 }
      if one <= other { left += 1 }
      if other <= one { right += 1 }
    }
    return Double(shared) / Double(max(min(a.count, b.count), 1))
  }

  private static let openingLength = 10
  private static let length = 100
  private static let shortest = 15

  /// Small words, and headings of structured abstracts, which some databases leave out.
  private static let silent = KeySet(WordKey.keys(headings) + WordKey.keys(Vocabulary.smallWords))

  private static let headings =
    """
    background aim aims objective objectives purpose introduction context method methods design \
    setting results findings conclusion conclusions abstract summary importance
    """
}
