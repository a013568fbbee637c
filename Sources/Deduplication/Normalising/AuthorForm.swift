import ReviewModel

/// An author's name in the form in which names are compared.
struct AuthorForm: Sendable, Hashable {
  /// The words of the family name, without particles.
  let family: [FoldedText.Word]
  /// The family name in one piece.
  let letters: [UInt8]
  /// The words of the given names; initials are words of one letter.
  let given: [FoldedText.Word]
  /// The first letters of the given names, as far as they are known.
  let initials: [UInt8]

  /// A name; nil where it only says that nobody is known.
  init?(family: String, given: String?) {
    let words = FoldedText(family, limit: 12).words
    guard !words.isEmpty, !Vocabulary.unknownAuthors.contains(WordKey.of(words.flatMap(\.bytes)))
    else { return nil }
    let named = words.drop { Vocabulary.particles.contains($0.key) }
      .filter { !Vocabulary.generations.contains($0.key) }
    self.family = (named.isEmpty ? words : named).map(Self.withoutUmlaut)
    letters = self.family.flatMap { $0.bytes }
    let names = Self.givenNames(given ?? "").filter {
      !Vocabulary.generations.contains($0.key)
    }
    self.given = names
    initials = names.compactMap { $0.bytes.first }
  }

  /// The family name as the key of indexes.
  var key: UInt64 { WordKey.of(letters) }

  /// The given names in words; `JK` is read as two initials.
  private static func givenNames(_ text: String) -> [FoldedText.Word] {
    let isAllCapitals = text.utf8.allSatisfy { !(0x61...0x7A).contains($0) && $0 < 0x80 }
    return FoldedText(text, limit: 6).words.flatMap { word in
      isAllCapitals && word.bytes.count <= 3
        ? word.bytes.map { FoldedText.Word([$0]) } : [word]
    }
  }

  /// Reads `mueller` as `muller`: which of the two is written depends on the source.
  private static func withoutUmlaut(_ word: FoldedText.Word) -> FoldedText.Word {
    var bytes: [UInt8] = []
    for byte in word.bytes {
      let isSecond = byte == UInt8(ascii: "e") && bytes.count > 1
      if isSecond, let last = bytes.last, umlauts.contains(last) { continue }
      bytes.append(byte)
    }
    return bytes.count == word.bytes.count ? word : FoldedText.Word(bytes)
  }

  private static let umlauts: [UInt8] = Array("aou".utf8)
}
