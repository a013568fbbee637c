/// Distinct phrases, by the first two bytes of the words they may begin with.
struct PhraseIndex {
  private(set) var phrases: [TermPhrase] = []
  private(set) var openings: [UInt16: [Int]] = [:]
  private var known: [TermPhrase: Int] = [:]

  /// The index of a phrase, which is added where it is new.
  mutating func index(of phrase: TermPhrase) -> Int {
    if let index = known[phrase] { return index }
    let index = phrases.count
    phrases.append(phrase)
    known[phrase] = index
    let words = Set(phrase.alternatives.compactMap(\.first))
    for opening in Set(words.flatMap(Self.openings)) {
      openings[opening, default: []].append(index)
    }
    return index
  }

  static func opening(of key: String) -> UInt16 {
    var bytes = key.utf8.makeIterator()
    return UInt16(bytes.next() ?? 0) << 8 | UInt16(bytes.next() ?? 0)
  }

  /// A prefix of one byte may open with any second byte.
  private static func openings(of word: TermWord) -> [UInt16] {
    guard word.isPrefix, word.key.utf8.count == 1 else { return [opening(of: word.key)] }
    return (0...255).map { opening(of: word.key) | UInt16($0) }
  }
}
