/// A title in the form in which titles are compared.
struct TitleForm: Sendable, Hashable {
  /// The language of a title as far as its small words show it.
  enum Tongue: UInt8, Sendable, Hashable {
    case english, foreign, unknown
  }

  /// At most `mostWords`.
  let words: [TitleWord]
  /// The letters of all words.
  let letters: [UInt8]
  /// How many different words of weight it has: what makes it more than a generic heading.
  private(set) var substance: Int
  /// The same with the words of its container.
  private let wholeSubstance: Int
  let tongue: Tongue
  /// Whether the source says that it is a translation.
  let isTranslated: Bool

  /// As many as a selection of words can hold.
  static let mostWords = 60

  init(_ text: String, isTranslated: Bool = false) {
    self.isTranslated = isTranslated
    let folded = FoldedText(text, limit: Self.mostWords)
    var letters: [UInt8] = []
    var words: [TitleWord] = []
    letters.reserveCapacity(folded.letterCount)
    words.reserveCapacity(folded.count)
    for index in 0..<folded.count {
      let start = letters.count
      var key = folded.key(index)
      if let figures = Numerals.figures(key) ?? Self.figure(of: index, in: folded) {
        letters += figures
        key = WordKey.of(figures)
      } else {
        letters += folded.word(index)
      }
      let isNumber = letters[start...].allSatisfy(WordKey.isDigit)
      words.append(TitleWord(key: key, end: letters.count, isNumber: isNumber))
    }
    self.letters = letters
    self.words = words
    wholeSubstance = Self.substance(of: words, letters)
    substance = wholeSubstance
    tongue = Self.tongue(of: words)
  }

  private static func figure(of index: Int, in words: FoldedText) -> [UInt8]? {
    let word = words.word(index)
    guard word.count == 1, let letter = word.first else { return nil }
    return Numerals.figure(
      letter,
      behind: index > 0 ? words.key(index - 1) : nil,
      before: index + 1 < words.count ? words.key(index + 1) : nil
    )
  }

  /// The forms of a title, the whole of it first; empty where there is none.
  static func variants(of title: String?) -> [TitleForm] {
    guard let title else { return [] }
    if TitleText.isPlain(title.utf8.span) {
      let form = TitleForm(title)
      return form.words.isEmpty ? [] : [form]
    }
    let text = TitleText(title)
    return text.variants.map { TitleForm($0, isTranslated: text.isTranslated) }
      .filter { !$0.words.isEmpty }
  }

  /// Where a word stands among the letters.
  func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(words[index - 1].end))..<Int(words[index].end)
  }

  /// The words that say something of this report.
  var weightyWords: WordSelection {
    var weighty = WordSelection()
    for (place, word) in words.enumerated() where word.isWeighty { weighty.insert(place) }
    return weighty
  }

  /// Counts words of weight; a script without blanks between words counts by its length.
  private static func substance(of words: [TitleWord], _ letters: [UInt8]) -> Int {
    var count = 0
    var start = 0
    for (index, word) in words.enumerated() {
      let range = start..<Int(word.end)
      start = range.upperBound
      guard word.isWeighty, !words[..<index].contains(where: { $0.key == word.key }) else {
        continue
      }
      count += letters[range].contains { $0 >= 0xE0 } ? max(1, range.count / 6) : 1
    }
    return count
  }

  /// The same title without the words of its own journal, where it says hardly anything else.
  ///
  /// `Remarks from the editor of Shift Work Quarterly` comes four times a year.
  func inside(_ container: ContainerForm?) -> TitleForm {
    var form = self
    form.substance = wholeSubstance
    guard let container, wholeSubstance > 0, container.count * 2 >= wholeSubstance else {
      return form
    }
    let names = container.words.map { WordKey.of(container.text, in: $0) }
    var named = 0
    for (index, word) in words.enumerated()
    where word.isWeighty && names.contains(word.key)
      && !words[..<index].contains(where: { $0.key == word.key })
    {
      named += 1
    }
    if named * 2 >= wholeSubstance { form.substance = max(0, wholeSubstance - named) }
    return form
  }

  private static func tongue(of words: [TitleWord]) -> Tongue {
    let english = words.count { Vocabulary.englishWords.contains($0.key) }
    let foreign = words.count { Vocabulary.foreignWords.contains($0.key) }
    // One such word may be a name or an abbreviation.
    if foreign > english, foreign > 1 { return .foreign }
    return english > 0 ? .english : .unknown
  }
}
