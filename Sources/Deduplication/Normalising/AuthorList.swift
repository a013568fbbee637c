/// The authors of a record in the form in which they are compared.
///
/// All names lie in one text: the first words of each are its family name, those behind them its
/// given names.
struct AuthorList: Sendable, Hashable {
  /// The words of all names, with a blank behind each.
  private(set) var text: [UInt8] = []
  /// In their order.
  private(set) var names: [AuthorForm] = []

  var count: Int { names.count }
  var isEmpty: Bool { names.isEmpty }

  /// Makes room for so many names of usual length.
  mutating func reserveCapacity(_ count: Int) {
    names.reserveCapacity(count)
    text.reserveCapacity(count * 16)
  }

  /// Appends a name, unless it only says that nobody is known.
  mutating func append(
    family: Span<UInt8>,
    given: Span<UInt8>? = nil,
    by words: inout FoldedText
  ) {
    words.read(family, limit: AuthorForm.mostWords)
    guard !AuthorForm.namesNobody(words) else { return }
    let start = Int32(text.count)
    var name = AuthorForm()
    appendFamily(words, isNamed: true, to: &name)
    if name.familyCount == 0 { appendFamily(words, isNamed: false, to: &name) }
    let middle = Int32(text.count)
    if let given { append(given: given, to: &name, by: &words) }
    name.family = start..<middle
    name.given = middle..<Int32(text.count)
    names.append(name)
  }

  func familyWords(of name: AuthorForm) -> WordRanges {
    WordRanges(in: text, Int(name.family.lowerBound)..<Int(name.family.upperBound))
  }

  func givenWords(of name: AuthorForm) -> WordRanges {
    WordRanges(in: text, Int(name.given.lowerBound)..<Int(name.given.upperBound))
  }

  /// Appends the words of a family name, without particles and generations where it is named so.
  private mutating func appendFamily(
    _ family: FoldedText,
    isNamed: Bool,
    to name: inout AuthorForm
  ) {
    var isLeading = isNamed
    for index in 0..<family.count {
      let word = family.key(index)
      if isNamed {
        isLeading = isLeading && Vocabulary.particles.contains(word)
        if isLeading || Vocabulary.generations.contains(word) { continue }
      }
      let range = family.range(index)
      name.familyLetters.insert(family.letters[range.lowerBound])
      append(range, of: family, &name.key)
      name.familyCount += 1
    }
  }

  /// Appends given names in words; `JK` is read as two initials.
  private mutating func append(
    given: Span<UInt8>,
    to name: inout AuthorForm,
    by words: inout FoldedText
  ) {
    let isAllCapitals = Self.isAllCapitals(given)
    words.read(given, limit: 6)
    var key = WordKey.seed
    for index in 0..<words.count {
      let range = words.range(index)
      if isAllCapitals, range.count <= 3 {
        for place in range {
          text.append(words.letters[place])
          text.append(UInt8(ascii: " "))
        }
      } else if !Vocabulary.generations.contains(words.key(index)) {
        if range.count > 1 { name.givenLetters.insert(words.letters[range.lowerBound]) }
        append(range, of: words, &key)
      }
    }
  }

  /// Appends a word, also to a key; writes `mueller` as `muller`, since which of the two is written
  /// depends on the source.
  private mutating func append(_ word: Range<Int>, of words: FoldedText, _ key: inout UInt64) {
    text.append(addingCapacity: word.count + 1) { output in
      let start = output.count
      var last: UInt8 = 0
      for place in word {
        let letter = words.letters[place]
        let isSecond = letter == UInt8(ascii: "e") && output.count > start + 1
        if isSecond, Self.isUmlaut(last) { continue }
        output.append(letter)
        key = WordKey.of(letter, from: key)
        last = letter
      }
      output.append(UInt8(ascii: " "))
    }
  }

  /// Whether an `e` behind a letter may stand for the two dots above it.
  private static func isUmlaut(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "a") || letter == UInt8(ascii: "o") || letter == UInt8(ascii: "u")
  }

  private static func isAllCapitals(_ text: Span<UInt8>) -> Bool {
    for place in text.indices where text[place] >= 0x80 || text[place] &- UInt8(ascii: "a") < 26 {
      return false
    }
    return true
  }
}
