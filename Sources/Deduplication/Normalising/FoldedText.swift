import ReviewText

/// A text as a row of folded words: lower case, without accents and punctuation.
///
/// They are the words of `Folding.folded`, found, folded and hashed in one walk over the bytes, which
/// ends with the last word that is wanted: of a long text only the beginning is looked at.
struct FoldedText: Sendable, Hashable {
  struct Word: Sendable, Hashable {
    let key: UInt64
    /// Where it ends in `letters`.
    let end: Int
  }

  /// The letters and digits of all words, as blanks and hyphens differ between sources; what stands
  /// behind them is left from other texts.
  private(set) var letters: [UInt8] = []
  private(set) var words: [Word] = []

  /// No word, for texts that are read one after another into one piece of memory.
  init() {}

  /// Folds a text; of a hostile one only the beginning counts, so that no comparison grows long.
  init(_ text: String, limit: Int = 80) {
    read(text.utf8.span, limit: limit)
  }

  /// Takes the words of a text in place of those before.
  mutating func read(_ text: Span<UInt8>, limit: Int = 80) {
    let opening = text.extracting(first: limit * 16)
    let most = opening.count * Self.longestFolding
    if letters.count < most { letters = Array(repeating: 0, count: most) }
    words.removeAll(keepingCapacity: true)
    words.reserveCapacity(min(opening.count / 5 + 1, limit))
    // Taken out and put back, since a span holds on to all of a value.
    var (letters, words) = (self.letters, self.words)
    (self.letters, self.words) = ([], [])
    var span = letters.mutableSpan
    Self.fold(opening, limit, into: &span, &words)
    (self.letters, self.words) = (letters, words)
  }

  /// How many letters all words have.
  var letterCount: Int { words.last?.end ?? 0 }

  /// How many words there are.
  var count: Int { words.count }
  var isEmpty: Bool { words.isEmpty }

  /// Where a word stands in `letters`.
  func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : words[index - 1].end)..<words[index].end
  }

  func word(_ index: Int) -> ArraySlice<UInt8> { letters[range(index)] }

  func key(_ index: Int) -> UInt64 { words[index].key }

  /// How many bytes a byte can become: a syllable of Hangul is taken apart.
  private static let longestFolding = 3

  /// Folds the first words.
  private static func fold(
    _ text: Span<UInt8>,
    _ limit: Int,
    into letters: inout MutableSpan<UInt8>,
    _ words: inout [Word]
  ) {
    var used = 0
    var start = 0
    var key = WordKey.seed
    var place = 0
    while place < text.count {
      let byte = text[place]
      place += 1
      var folded = byte
      if byte | 0x20 &- UInt8(ascii: "a") < 26 {
        folded = byte | 0x20
      } else if byte >= 0x80 {
        place += foldScalar(in: text, at: place - 1, into: &letters, &used, start, &key, &words)
        start = words.last?.end ?? 0
        if words.count >= limit { return }
        continue
      } else if !WordKey.isDigit(byte) {
        guard used > start else { continue }
        words.append(Word(key: key, end: used))
        if words.count == limit { return }
        start = used
        key = WordKey.seed
        continue
      }
      letters[used] = folded
      used += 1
      key = WordKey.of(folded, from: key)
    }
    if used > start { words.append(Word(key: key, end: used)) }
  }

  /// Folds a scalar beyond ASCII, and says how many bytes follow its first.
  private static func foldScalar(
    in text: Span<UInt8>,
    at place: Int,
    into letters: inout MutableSpan<UInt8>,
    _ used: inout Int,
    _ start: Int,
    _ key: inout UInt64,
    _ words: inout [Word]
  ) -> Int {
    let (scalar, length) = scalar(in: text, at: place)
    var start = start
    for folded in FoldedScalar.bytes(of: scalar) where used < letters.count {
      if folded == UInt8(ascii: " ") {
        guard used > start else { continue }
        words.append(Word(key: key, end: used))
        start = used
        key = WordKey.seed
      } else {
        letters[used] = folded
        used += 1
        key = WordKey.of(folded, from: key)
      }
    }
    return length - 1
  }

  /// The scalar at a place in well-formed UTF-8; a blank where the text ends within it.
  private static func scalar(
    in text: Span<UInt8>,
    at place: Int
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = text[place]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard place + length <= text.count else { return ("\u{B7}", text.count - place) }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(text[place + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{B7}", length)
  }
}
