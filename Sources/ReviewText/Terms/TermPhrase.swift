/// Words that must follow each other; hyphens, blanks and writing as one word are the same.
struct TermPhrase: Sendable, Hashable {
  /// The ways to write it: word by word, and with hyphen compounds as one word.
  let alternatives: [[TermWord]]

  /// Where the phrase ends if it begins at a word: the index after its last word.
  func end(at start: Int, in words: [TokenisedText.Word]) -> Int? {
    var best: Int?
    for alternative in alternatives {
      guard let end = Self.end(of: alternative, at: start, in: words) else { continue }
      best = min(best ?? end, end)
    }
    return best
  }

  /// Every place where the phrase stands, as ranges of words.
  func places(in words: [TokenisedText.Word]) -> [Range<Int>] {
    words.indices.compactMap { start in end(at: start, in: words).map { start..<$0 } }
  }

  private static func end(
    of phrase: [TermWord],
    at start: Int,
    in words: [TokenisedText.Word]
  ) -> Int? {
    var place = start
    for word in phrase {
      guard let next = end(of: word, at: place, in: words) else { return nil }
      place = next
    }
    return place
  }

  /// A word of the phrase takes one word of the text, or a hyphen compound of several.
  private static func end(
    of word: TermWord,
    at place: Int,
    in words: [TokenisedText.Word]
  ) -> Int? {
    guard place < words.count else { return nil }
    if word.matches(words[place].key) { return place + 1 }
    guard place + 1 < words.count, words[place + 1].continuesCompound else { return nil }
    var joined = words[place].key
    var next = place + 1
    while next < words.count, words[next].continuesCompound {
      joined += words[next].key
      next += 1
      if word.matches(joined) { return next }
    }
    return nil
  }
}
