import ReviewModel

/// The opening of an abstract as a set of words, in which abstracts are compared.
struct AbstractForm: Sendable, Hashable {
  /// The keys of its different words, in order of size; half a key is enough to compare by.
  let keys: [UInt32]
  /// The key of its first words, by which records with the same abstract find each other.
  let opening: UInt64

  /// The abstract of a record; nil where it is missing, short, or in somebody else's words.
  init?(of record: Record) {
    guard record.abstractSource == .authors, let abstract = record.abstract else { return nil }
    let text = FoldedText(abstract, limit: Self.length)
    var keys: [UInt32] = []
    var opening = WordKey.seed
    keys.reserveCapacity(text.count)
    for index in 0..<text.count {
      let key = text.key(index)
      guard !Self.labels.contains(key), !Vocabulary.stopWords.contains(key) else { continue }
      if keys.count < Self.openingLength {
        opening = WordKey.of(text.letters, in: text.range(index), from: opening)
      }
      keys.append(UInt32(truncatingIfNeeded: key))
    }
    guard keys.count >= Self.shortest else { return nil }
    self.keys = Self.different(keys)
    self.opening = opening
  }

  /// Each key once, in order.
  private static func different(_ keys: [UInt32]) -> [UInt32] {
    let sorted = keys.sorted()
    return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
  }

  private static let openingLength = 10
  private static let length = 100
  private static let shortest = 15

  /// Headings of structured abstracts, which some databases leave out.
  private static let labels = WordKey.set(
    """
    background aim aims objective objectives purpose introduction context method methods design \
    setting results findings conclusion conclusions abstract summary importance
    """
  )
}
