/// An author's name in the form in which names are compared: where its words stand in an
/// `AuthorList`.
struct AuthorForm: Sendable, Hashable {
  /// The family name in one piece, as the key of indexes.
  var key = WordKey.seed
  /// Where the words of the family name stand, without particles.
  var family: Range<Int32> = 0..<0
  /// Where the words of the given names stand; initials are words of one letter.
  var given: Range<Int32> = 0..<0
  var familyCount: Int32 = 0
  /// The first letters of the words of the family name, and of given names that are no initials:
  /// where they do not meet, the names need no comparison.
  var familyLetters = LetterSet()
  var givenLetters = LetterSet()

  /// How many words of a family name count.
  static let mostWords = 12

  /// Whether a name is empty, or only says that nobody is known.
  static func namesNobody(_ name: FoldedText) -> Bool {
    guard !name.isEmpty else { return true }
    return Vocabulary.unknownAuthorLetters.contains(name.letters[0])
      && Vocabulary.unknownAuthors.contains(WordKey.of(name.letters, in: 0..<name.letterCount))
  }
}
