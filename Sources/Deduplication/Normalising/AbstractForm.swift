import ReviewModel

/// The opening of an abstract as a set of words, in which abstracts are compared.
struct AbstractForm: Sendable, Hashable {
  /// The keys of its different words, in order of size.
  let keys: [UInt64]
  /// The key of its first words, by which records with the same abstract find each other.
  let opening: UInt64

  /// The abstract of a record; nil where it is missing, short, or in somebody else's words.
  init?(of record: Record) {
    guard record.abstractSource == .authors, let abstract = record.abstract else { return nil }
    let words = FoldedText(abstract, limit: Self.length).words
      .filter { !Self.labels.contains($0.key) && !Vocabulary.stopWords.contains($0.key) }
    guard words.count >= Self.shortest else { return nil }
    keys = Set(words.map(\.key)).sorted()
    opening = WordKey.of(words.prefix(10).flatMap(\.bytes))
  }

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
