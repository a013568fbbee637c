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
  /// The words that are numbers.
  private(set) var numbers = WordSelection()
  /// The words that say something of this report rather than of many.
  private(set) var weighty = WordSelection()
  /// The words of weight that name no design.
  private(set) var own = WordSelection()
  /// The words that may tell this title from another, generic ones among them.
  private(set) var telling = WordSelection()
  /// The words that deny what follows.
  private(set) var negations = WordSelection()
  /// The single letters, as of a vitamin, a virus or a case.
  private(set) var signs = WordSelection()
  /// The words that make another report of it.
  private(set) var marked = WordSelection()
  /// The bits of the words' keys: a word without its bit is not among them.
  private var bits: UInt64 = 0
  /// How many different words of weight it has: what makes it more than a generic heading.
  private(set) var substance = 0
  /// The same with the words of its container.
  private var wholeSubstance = 0
  private(set) var tongue = Tongue.unknown
  /// Whether the source says that it is a translation.
  let isTranslated: Bool

  /// As many as a selection of words can hold.
  static let mostWords = 60

  init(_ text: String, isTranslated: Bool = false, by folded: inout FoldedText) {
    self.isTranslated = isTranslated
    folded.read(text.utf8.span, limit: Self.mostWords)
    var letters: [UInt8] = []
    var words: [TitleWord] = []
    letters.reserveCapacity(folded.letterCount)
    words.reserveCapacity(folded.count)
    // The words from here on lie as they are in what was folded, and are taken over in one piece.
    var first = 0
    for index in 0..<folded.count {
      var firstLetter = folded.letters[folded.range(index).lowerBound]
      var key = folded.key(index)
      let traits = Vocabulary.titleWords[key]
      let isNumeral = traits.contains(.numeral)
      if let figures = isNumeral ? Numerals.figures(key) : Self.figure(of: index, in: folded) {
        letters += folded.letters[folded.range(first..<index)]
        letters += figures
        first = index + 1
        key = WordKey.of(figures)
        firstLetter = figures[0]
      }
      words.append(
        TitleWord(
          key: key,
          end: UInt32(letters.count + folded.range(first..<(index + 1)).count),
          traits: isNumeral ? [] : traits,
          firstLetter: firstLetter
        )
      )
    }
    letters += folded.letters[folded.range(first..<folded.count)]
    self.letters = letters
    self.words = words
    sortWords()
    wholeSubstance = substance
    tongue = Self.tongue(of: words)
  }

  /// Says of each word what it is, and counts the different ones of weight.
  private mutating func sortWords() {
    var start = 0
    for (place, word) in words.enumerated() {
      let range = start..<Int(word.end)
      start = range.upperBound
      if !word.traits.marks.isEmpty { marked.insert(place) }
      if word.traits.contains(.negation) { negations.insert(place) }
      if Self.isNumber(letters, range) {
        numbers.insert(place)
      } else {
        let isSmall = word.traits.contains(.small)
        if range.count > 1, !isSmall { telling.insert(place) }
        if range.count == 1, !Self.remains.contains(letters[range.lowerBound]) {
          signs.insert(place)
        }
        if !isSmall, !word.traits.contains(.generic) {
          weighty.insert(place)
          if !word.traits.contains(.formulaic) { own.insert(place) }
          let isFirst =
            !mayHold(word.key) || !words[..<place].contains { $0.key == word.key }
          if isFirst { substance += Self.substance(of: letters, range) }
        }
      }
      bits |= Self.bit(of: word.key)
    }
  }

  private static func isNumber(_ letters: [UInt8], _ range: Range<Int>) -> Bool {
    for place in range where !WordKey.isDigit(letters[place]) { return false }
    return true
  }

  /// What is left of `patient's` and `don't`.
  private static let remains = Array("st".utf8)

  /// A word counts one; a script without blanks between words counts by its length.
  private static func substance(of letters: [UInt8], _ range: Range<Int>) -> Int {
    for place in range where letters[place] >= 0xE0 { return max(1, range.count / 6) }
    return 1
  }

  private static func bit(of key: UInt64) -> UInt64 { 1 << (key >> 58) }

  /// Whether a word may be among the words: now and then also where it is not.
  func mayHold(_ key: UInt64) -> Bool { bits & Self.bit(of: key) != 0 }

  private static func figure(of index: Int, in words: FoldedText) -> [UInt8]? {
    let range = words.range(index)
    guard range.count == 1 else { return nil }
    return Numerals.figure(
      words.letters[range.lowerBound],
      behind: index > 0 ? words.key(index - 1) : nil,
      before: index + 1 < words.count ? words.key(index + 1) : nil
    )
  }

  /// The forms of a title, the whole of it first; empty where there is none.
  static func variants(
    of title: String?,
    in container: ContainerForm? = nil,
    by words: inout FoldedText
  ) -> [TitleForm] {
    guard let title else { return [] }
    if TitleText.isPlain(title.utf8.span) {
      let form = TitleForm(title, by: &words)
      return form.words.isEmpty ? [] : [form.inside(container)]
    }
    let text = TitleText(title)
    var forms: [TitleForm] = []
    for variant in text.variants {
      let form = TitleForm(variant, isTranslated: text.isTranslated, by: &words)
      if !form.words.isEmpty { forms.append(form.inside(container)) }
    }
    return forms
  }

  /// The words of weight by which it is looked for: its own, where they are enough.
  var sought: WordSelection { own.count >= 4 ? own : weighty }

  /// Where a word stands among the letters.
  func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(words[index - 1].end))..<Int(words[index].end)
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
    for place in weighty where names.contains(words[place].key) {
      if !words[..<place].contains(where: { $0.key == words[place].key }) { named += 1 }
    }
    if named * 2 >= wholeSubstance { form.substance = max(0, wholeSubstance - named) }
    return form
  }

  private static func tongue(of words: [TitleWord]) -> Tongue {
    let english = words.count { $0.traits.contains(.english) }
    let foreign = words.count { $0.traits.contains(.foreign) }
    // One such word may be a name or an abbreviation.
    if foreign > english, foreign > 1 { return .foreign }
    return english > 0 ? .english : .unknown
  }
}
