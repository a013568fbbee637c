/// The first letters of some words, as far as 32 bits tell them apart.
struct LetterSet: Sendable, Hashable {
  private var bits: UInt32 = 0

  /// The first letters of the words that have at least so many letters.
  init(ofWordsIn text: [UInt8], _ range: Range<Int32>, atLeast length: Int) {
    for word in WordRanges(in: text, Int(range.lowerBound)..<Int(range.upperBound))
    where word.count >= length {
      bits |= 1 << UInt32(text[word.lowerBound] & 31)
    }
  }

  /// Whether the two have a letter in common; now and then also where they have none.
  func mayMeet(_ other: LetterSet) -> Bool { bits & other.bits != 0 }
}
