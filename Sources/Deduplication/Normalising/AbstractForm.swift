import ReviewModel

/// The opening of an abstract as a set of words, in which abstracts are compared.
struct AbstractForm: Sendable, Hashable {
  /// The keys of its different words; half a key is enough to compare by.
  let keys: [UInt32]
  /// The key of its first words, by which records with the same abstract find each other.
  let opening: UInt64

  /// The abstract of a record; nil where it is missing, short, or in somebody else's words.
  init?(of record: Record) {
    guard record.abstractSource == .authors, let abstract = record.abstract else { return nil }
    let text = FoldedText(abstract, limit: Self.length)
    var different = KeySieve()
    var keys: [UInt32] = []
    var opening = WordKey.seed
    var count = 0
    keys.reserveCapacity(text.count)
    for word in text.words where !Self.silent.contains(word.key) {
      if count < Self.openingLength { opening = WordKey.of(opening, word.key) }
      count += 1
      let key = UInt32(truncatingIfNeeded: word.key)
      if different.insert(key) { keys.append(key) }
    }
    guard count >= Self.shortest else { return nil }
    self.keys = keys
    self.opening = opening
  }

  /// The share of the smaller set that is in the other.
  static func share(_ a: [UInt32], _ b: [UInt32]) -> Double {
    var known = KeySieve()
    for key in a { known.insert(key) }
    let shared = b.count { known.contains($0) }
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
