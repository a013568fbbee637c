/// What is known of the words of a vocabulary, found with one look.
struct WordTable: Sendable {
  private let keys: KeySet
  /// What is known of the key in each slot.
  private var traits: [WordTraits]

  /// - Parameter lists: The keys of words, with what each list says of them.
  init(_ lists: [(traits: WordTraits, keys: [UInt64])]) {
    keys = KeySet(lists.flatMap(\.keys))
    traits = Array(repeating: [], count: keys.slotCount)
    for list in lists {
      for key in list.keys { traits[keys.place(of: key)].formUnion(list.traits) }
    }
  }

  /// What is known of a word: nothing of nearly all.
  subscript(key: UInt64) -> WordTraits { traits[keys.place(of: key)] }
}
