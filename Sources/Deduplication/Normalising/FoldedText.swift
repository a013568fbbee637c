import ReviewText

/// A text as a row of folded words: lower case, without accents and punctuation.
///
/// They are the words of `Folding.folded`, found, folded and hashed in one walk over the bytes, which
/// ends with the last word that is wanted: of a long text only the beginning is looked at. One value
/// serves text after text, as its memory is used again.
struct FoldedText: Sendable {
  private struct Word {
    var key: UInt64 = 0
    /// Where it ends in `letters`.
    var end = 0
  }

  /// The letters and digits of all words, as blanks and hyphens differ between sources; what stands
  /// behind them is left from other texts.
  private(set) var letters: [UInt8] = []
  /// The words; those behind the last are left from other texts.
  private var words: [Word] = []
  /// How many words there are.
  private(set) var count = 0

  /// No word, for texts that are read one after another.
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
    if words.count < limit { words = Array(repeating: Word(), count: limit) }
    // Taken out and put back, since a span holds on to all of a value.
    var (letters, words) = (self.letters, self.words)
    (self.letters, self.words) = ([], [])
    var letterSpan = letters.mutableSpan
    var wordSpan = words.mutableSpan
    count = Self.fold(opening, limit, into: &letterSpan, &wordSpan)
    (self.letters, self.words) = (letters, words)
  }

  /// How many letters all words have.
  var letterCount: Int { count == 0 ? 0 : words[count - 1].end }

  var isEmpty: Bool { count == 0 }

  /// Where a word stands in `letters`.
  func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : words[index - 1].end)..<words[index].end
  }

  /// Where several words stand that follow each other.
  func range(_ words: Range<Int>) -> Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    return range(first).lowerBound..<range(last).upperBound
  }

  func word(_ index: Int) -> ArraySlice<UInt8> { letters[range(index)] }

  func key(_ index: Int) -> UInt64 { words[index].key }

  /// Whether one of the words is in a set.
  func hasWord(of keys: KeySet) -> Bool { (0..<count).contains { keys.contains(words[$0].key) } }

  /// How many bytes a byte can become: a syllable of Hangul is taken apart.
  private static let longestFolding = 3

  /// Folds the first words, and says how many they are.
  private static func fold(
    _ text: Span<UInt8>,
    _ limit: Int,
    into letters: inout MutableSpan<UInt8>,
    _ words: inout MutableSpan<Word>
  ) -> Int {
    var pen = Pen()
    var place = 0
    while true {
      pen.writePlain(text, from: &place, into: &letters)
      guard place < text.count else { break }
      if text[place] < 0x80 {
        pen.endWord(in: &words)
        if pen.count == limit { return limit }
        place += 1
        continue
      }
      let (scalar, length) = scalar(in: text, at: place)
      place += length
      for folded in FoldedScalar.bytes(of: scalar) where pen.used < letters.count {
        if folded == UInt8(ascii: " ") {
          pen.endWord(in: &words)
          if pen.count == limit { return limit }
        } else {
          pen.write(folded, into: &letters)
        }
      }
    }
    pen.endWord(in: &words)
    return pen.count
  }

  /// What writes letters and words one after another.
  private struct Pen {
    /// How many letters are written.
    private(set) var used = 0
    /// How many words are.
    private(set) var count = 0
    /// Where the word begins that is being written.
    private var start = 0
    private var key = WordKey.seed

    /// Writes the letters and digits of ASCII that stand next in a text.
    @inline(__always)
    mutating func writePlain(
      _ text: Span<UInt8>,
      from place: inout Int,
      into letters: inout MutableSpan<UInt8>
    ) {
      while place < text.count {
        let byte = text[place]
        // What sets the bit of small letters leaves digits as they are.
        let folded = byte | 0x20
        guard folded &- UInt8(ascii: "a") < 26 || WordKey.isDigit(byte) else { return }
        write(folded, into: &letters)
        place &+= 1
      }
    }

    @inline(__always)
    mutating func write(_ letter: UInt8, into letters: inout MutableSpan<UInt8>) {
      letters[used] = letter
      used &+= 1
      key = WordKey.of(letter, from: key)
    }

    /// Ends the word that is being written, if there is one.
    @inline(__always)
    mutating func endWord(in words: inout MutableSpan<Word>) {
      guard used > start else { return }
      words[count] = Word(key: key, end: used)
      count += 1
      start = used
      key = WordKey.seed
    }
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
