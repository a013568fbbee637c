import ReviewText

/// A text as a row of folded words: lower case, without accents and punctuation.
struct FoldedText: Sendable, Hashable {
  /// The letters and digits of all words, as blanks and hyphens differ between sources.
  private(set) var letters: [UInt8] = []
  /// Where each word ends in `letters`.
  private var ends: [UInt32] = []

  /// Folds a text; of a hostile one only the beginning counts, so that no comparison grows long.
  init(_ text: String, limit: Int = 80) {
    self.init(text.utf8.span, limit: limit)
  }

  init(_ text: Span<UInt8>, limit: Int = 80) {
    let opening = text.extracting(first: limit * 16)
    letters.reserveCapacity(min(opening.count, limit * 8))
    ends.reserveCapacity(min(opening.count / 4 + 1, limit))
    Folding.appendWords(of: opening, atMost: limit, to: &letters, ends: &ends)
  }

  /// How many words there are.
  var count: Int { ends.count }
  var isEmpty: Bool { ends.isEmpty }

  /// Where a word stands in `letters`.
  func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  func word(_ index: Int) -> ArraySlice<UInt8> { letters[range(index)] }

  func key(_ index: Int) -> UInt64 { WordKey.of(letters, in: range(index)) }

  func isNumber(_ index: Int) -> Bool { letters[range(index)].allSatisfy(WordKey.isDigit) }
}
