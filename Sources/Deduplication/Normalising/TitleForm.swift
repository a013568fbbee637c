/// A title in the form in which titles are compared.
struct TitleForm: Sendable, Hashable {
  /// The language of a title as far as its small words show it.
  enum Tongue: Sendable, Hashable {
    case english, foreign, unknown
  }

  let words: [FoldedText.Word]
  let letters: [UInt8]
  /// How many different words of weight it has: what makes it more than a generic heading.
  let substance: Int
  let tongue: Tongue
  /// Whether the source says that it is a translation.
  let isTranslated: Bool

  init(_ text: String, isTranslated: Bool = false) {
    self.isTranslated = isTranslated
    words = FoldedText(text, limit: 60).words.map { word in
      Numerals.figures(word.key).map(FoldedText.Word.init) ?? word
    }
    letters = words.flatMap(\.bytes)
    substance = Self.substance(of: words)
    tongue = Self.tongue(of: words)
  }

  /// The forms of a title, the whole of it first; empty where there is none.
  static func variants(of title: String?) -> [TitleForm] {
    guard let title else { return [] }
    let text = TitleText(title)
    return text.variants.map { TitleForm($0, isTranslated: text.isTranslated) }
      .filter { !$0.words.isEmpty }
  }

  static func isWeighty(_ word: FoldedText.Word) -> Bool {
    !Vocabulary.stopWords.contains(word.key) && !Vocabulary.genericWords.contains(word.key)
      && !word.isNumber
  }

  /// Counts words of weight; a script without blanks between words counts by its length.
  private static func substance(of words: [FoldedText.Word]) -> Int {
    var seen: Set<UInt64> = []
    var count = 0
    for word in words where isWeighty(word) && seen.insert(word.key).inserted {
      count += word.bytes.contains { $0 >= 0xE0 } ? max(1, word.bytes.count / 6) : 1
    }
    return count
  }

  private static func tongue(of words: [FoldedText.Word]) -> Tongue {
    let english = words.count { Vocabulary.englishWords.contains($0.key) }
    let foreign = words.count { Vocabulary.foreignWords.contains($0.key) }
    if foreign > english { return .foreign }
    return english > 0 ? .english : .unknown
  }
}
