package import ReviewModel

/// The words of a canonical text, with their places and the form in which terms compare them.
package struct TokenisedText: Sendable {
  /// One word; the parts of a hyphen compound are words of their own.
  package struct Word: Sendable, Hashable {
    /// Folded and in one spelling: only to be compared with words made the same way.
    package let key: String
    package let span: TextSpan
    /// Whether only a hyphen stands between the word before and this one.
    package let continuesCompound: Bool
  }

  package let words: [Word]

  /// The words of a text.
  ///
  /// - Parameter text: Canonical, so that spans can be used on it.
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    var scanner = WordScanner(bytes: bytes)
    var words: [Word] = []
    words.reserveCapacity(bytes.count / 6)
    while let found = scanner.next() {
      let key = WordKey.key(bytes[found.range])
      guard !key.isEmpty else { continue }
      let span = TextSpan(start: found.range.lowerBound, end: found.range.upperBound)
      words.append(Word(key: key, span: span, continuesCompound: found.followsHyphen))
    }
    self.words = words
  }

  /// The words whose spans lie within a span, as indexes.
  package func indexes(within span: TextSpan) -> Range<Int> {
    let start = firstWord { $0.start >= span.start }
    let end = firstWord { $0.start >= span.end }
    return start..<max(start, end)
  }

  /// The index of the first word whose span satisfies a condition that never turns false again.
  private func firstWord(where isReached: (TextSpan) -> Bool) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if isReached(words[middle].span) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
