/// The terms of one kind that may stand in two records or more, with their numbers and frequencies.
///
/// A term that stands in one record only says nothing about another: of it only the length that it
/// gives to its record's vector is kept. That is most pairs of words. The records are gone through
/// twice: at first sight their terms are only told apart from those that stand once.
struct TermTable: Sendable {
  /// How many records each numbered term stands in.
  private(set) var frequencies: [Int32] = []
  /// The number of each word; `once` and `never` stand for none.
  private var words: [Int32]
  private var pairs: [UInt64: Int32] = [:]
  private var sieve: TermSieve

  private static let never: Int32 = -1
  private static let once: Int32 = -2
  private static let often: Int32 = -3

  init(recordCount: Int, wordCount: Int) {
    words = Array(repeating: Self.never, count: wordCount)
    sieve = TermSieve(recordCount: recordCount)
  }

  /// Has a term numbered even if it stands in one record only.
  mutating func keep(_ term: UInt64) {
    if let word = TermKind.word(term) { words[word] = Self.often } else { sieve.keep(term) }
  }

  /// Sees a term for the first time: in any order, and as often as it stands there.
  mutating func glance(at term: UInt64) {
    guard let word = TermKind.word(term) else { return sieve.add(term) }
    if words[word] != Self.often {
      words[word] = words[word] == Self.never ? Self.once : Self.often
    }
  }

  /// Counts a record that has a term; the term's number, or nil where it stands nowhere else.
  mutating func count(_ term: UInt64) -> Int32? {
    guard let number = number(of: term) else { return number(new: term) }
    frequencies[Int(number)] += 1
    return number
  }

  /// The number of a term; nil where it has none.
  func number(of term: UInt64) -> Int32? {
    guard let word = TermKind.word(term) else { return pairs[term] }
    return words[word] < 0 ? nil : words[word]
  }

  private mutating func number(new term: UInt64) -> Int32? {
    let number = Int32(truncatingIfNeeded: frequencies.count)
    if let word = TermKind.word(term) {
      guard words[word] == Self.often else { return nil }
      words[word] = number
    } else {
      guard sieve.mayRepeat(term) else { return nil }
      pairs[term] = number
    }
    frequencies.append(1)
    return number
  }
}
