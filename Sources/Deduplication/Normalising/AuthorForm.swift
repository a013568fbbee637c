import ReviewModel

/// An author's name in the form in which names are compared.
///
/// The names of a record lie in one piece of memory, which all its forms share.
struct AuthorForm: Sendable, Hashable {
  /// The words of the names of a record, with a blank behind each.
  private(set) var text: [UInt8] = []
  /// The family name in one piece, as the key of indexes.
  let key: UInt64
  /// Where the words of the family name stand in the text, without particles.
  let family: Range<Int32>
  /// Where the words of the given names stand; initials are words of one letter.
  let given: Range<Int32>
  let familyCount: Int32
  /// The first letters of the words of the family name, and of given names that are no initials:
  /// where they do not meet, the names need no comparison.
  private(set) var familyLetters = LetterSet()
  private(set) var givenLetters = LetterSet()

  /// Appends a name to the text, folding it by way of a scratch; nil where it only says that nobody
  /// is known.
  init?(
    family: Span<UInt8>,
    given: Span<UInt8>?,
    appendingTo text: inout [UInt8],
    by words: inout FoldedText
  ) {
    words.read(family, limit: Self.mostWords)
    guard !Self.namesNobody(words) else { return nil }
    let start = Int32(text.count)
    var (key, letters) = (WordKey.seed, LetterSet())
    var count = Self.append(family: words, isNamed: true, to: &text, &key, &letters)
    if count == 0 { count = Self.append(family: words, isNamed: false, to: &text, &key, &letters) }
    let middle = Int32(text.count)
    self.key = key
    self.family = start..<middle
    familyCount = count
    familyLetters = letters
    if let given { Self.append(given: given, to: &text, by: &words, &givenLetters) }
    self.given = middle..<Int32(text.count)
  }

  /// How many words of a family name count.
  static let mostWords = 12

  /// Whether a name is empty, or only says that nobody is known.
  static func namesNobody(_ name: FoldedText) -> Bool {
    guard let first = name.letters.first, !name.isEmpty else { return true }
    return Vocabulary.unknownAuthorLetters.contains(first)
      && Vocabulary.unknownAuthors.contains(WordKey.of(name.letters, in: 0..<name.letterCount))
  }

  /// Hands over the text in which the name lies.
  func sharing(_ text: [UInt8]) -> AuthorForm {
    var form = self
    form.text = text
    return form
  }

  var familyWords: WordRanges {
    WordRanges(in: text, Int(family.lowerBound)..<Int(family.upperBound))
  }

  var givenWords: WordRanges {
    WordRanges(in: text, Int(given.lowerBound)..<Int(given.upperBound))
  }

  /// The family name in one piece.
  var letters: [UInt8] { familyWords.flatMap { text[$0] } }

  /// Appends the words of a family name, without particles and generations where it is named so.
  private static func append(
    family: FoldedText,
    isNamed: Bool,
    to text: inout [UInt8],
    _ key: inout UInt64,
    _ letters: inout LetterSet
  ) -> Int32 {
    var count: Int32 = 0
    var isLeading = isNamed
    for index in 0..<family.count {
      let word = family.key(index)
      if isNamed {
        isLeading = isLeading && Vocabulary.particles.contains(word)
        if isLeading { continue }
        if Vocabulary.generations.contains(word) { continue }
      }
      letters.insert(family.letters[family.range(index).lowerBound])
      append(family.word(index), to: &text, &key)
      count += 1
    }
    return count
  }

  /// Writes `mueller` as `muller`: which of the two is written depends on the source.
  private static func append(
    _ word: ArraySlice<UInt8>,
    to text: inout [UInt8],
    _ key: inout UInt64
  ) {
    let start = text.count
    for byte in word {
      let isSecond = byte == UInt8(ascii: "e") && text.count > start + 1
      if isSecond, umlauts.contains(text[text.count - 1]) { continue }
      text.append(byte)
    }
    key = WordKey.of(text, in: start..<text.count, from: key)
    text.append(UInt8(ascii: " "))
  }

  private static let umlauts: [UInt8] = Array("aou".utf8)

  /// The given names in words; `JK` is read as two initials.
  private static func append(
    given: Span<UInt8>,
    to text: inout [UInt8],
    by words: inout FoldedText,
    _ letters: inout LetterSet
  ) {
    let isAllCapitals = given.indices.allSatisfy {
      given[$0] < 0x80 && !(0x61...0x7A).contains(given[$0])
    }
    words.read(given, limit: 6)
    var key = WordKey.seed
    for index in 0..<words.count {
      let word = words.word(index)
      if isAllCapitals, word.count <= 3 {
        for byte in word { text += [byte, UInt8(ascii: " ")] }
      } else if !Vocabulary.generations.contains(words.key(index)) {
        if let first = word.first, word.count > 1 { letters.insert(first) }
        append(word, to: &text, &key)
      }
    }
  }
}
