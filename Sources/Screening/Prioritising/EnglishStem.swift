/// The stem of an English word, so that `treated` and `treatment` meet in `treat`.
///
/// Source: M. F. Porter, The English (Porter2) stemming algorithm, 2002,
/// https://snowballstem.org/algorithms/english/stemmer.html, without its rules for apostrophes. Words
/// with letters beyond a to z are left as they are.
struct EnglishStem {
  private var word: [UInt8]
  /// Where the regions R1 and R2 begin.
  private var first = 0
  private var second = 0

  /// The stem of a word in lower case.
  static func of(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count > 2, bytes.allSatisfy({ $0 < 0x80 }) else { return text }
    if let known = StemExceptions.stems[text] { return known }
    var stem = EnglishStem(word: bytes)
    stem.reduce()
    return String(decoding: stem.word.map { $0 == consonantY ? y : $0 }, as: UTF8.self)
  }

  private init(word: [UInt8]) {
    self.word = word
  }

  private mutating func reduce() {
    markConsonants()
    setRegions()
    removePlural()
    if StemExceptions.kept.contains(word) { return }
    removeTense()
    softenY()
    replaceLongest(of: StemEndings.second, from: first)
    replaceLongest(of: StemEndings.third, from: first)
    replaceLongest(of: StemEndings.fourth, from: second)
    removeFinal()
  }

  /// A y at the beginning, or after a vowel, is a consonant.
  private mutating func markConsonants() {
    for place in word.indices where word[place] == Self.y {
      if place == 0 || isVowel(place - 1) { word[place] = Self.consonantY }
    }
  }

  private mutating func setRegions() {
    let opening = StemExceptions.openings.first { word.starts(with: $0) }
    first = opening.map(\.count) ?? region(after: 0)
    second = region(after: first)
  }

  /// The place after the first consonant that follows a vowel.
  private func region(after start: Int) -> Int {
    var place = start + 1
    while place < word.count {
      if !isVowel(place), isVowel(place - 1) { return place + 1 }
      place += 1
    }
    return word.count
  }

  // MARK: Steps 1a to 1c

  private mutating func removePlural() {
    if ends("sses") {
      word.removeLast(2)
    } else if ends("ied") || ends("ies") {
      word.removeLast(word.count > 4 ? 2 : 1)
    } else if ends("us") || ends("ss") {
      return
    } else if ends("s"), hasVowel(before: word.count - 2) {
      word.removeLast()
    }
  }

  private mutating func removeTense() {
    for ending in ["eedly", "eed"] where ends(ending) {
      if word.count - ending.utf8.count >= first { replace(ending, "ee") }
      return
    }
    let found = ["ingly", "edly", "ing", "ed"].first { ends($0) }
    guard let found, hasVowel(before: word.count - found.utf8.count) else { return }
    replace(found, "")
    if ends("at") || ends("bl") || ends("iz") {
      word.append(UInt8(ascii: "e"))
    } else if StemEndings.doubles.contains(where: { ends($0) }) {
      word.removeLast()
    } else if first >= word.count, endsInShortSyllable(word.count) {
      word.append(UInt8(ascii: "e"))
    }
  }

  private mutating func softenY() {
    let last = word.count - 1
    guard last > 1, word[last] == Self.y || word[last] == Self.consonantY else { return }
    if !isVowel(last - 1) { word[last] = UInt8(ascii: "i") }
  }

  // MARK: Steps 2 to 5

  /// Replaces the longest ending that the word has, if it lies in a region and may be replaced.
  private mutating func replaceLongest(of endings: [StemEndings.Ending], from region: Int) {
    guard let ending = endings.first(where: { word.hasEnding($0.text) }) else { return }
    let start = word.count - ending.text.count
    guard start >= region, ending.isInSecond ? start >= second : true else { return }
    if !ending.after.isEmpty {
      guard start > 0, ending.after.contains(word[start - 1]) else { return }
    }
    word.replaceSubrange(start..., with: ending.replacement)
  }

  private mutating func removeFinal() {
    let last = word.count - 1
    guard last >= 0 else { return }
    if word[last] == UInt8(ascii: "e") {
      if last >= second || (last >= first && !endsInShortSyllable(last)) { word.removeLast() }
    } else if word[last] == UInt8(ascii: "l"), last >= second, last > 0,
      word[last - 1] == UInt8(ascii: "l")
    {
      word.removeLast()
    }
  }

  // MARK: What stands in the word

  private func isVowel(_ place: Int) -> Bool {
    switch word[place] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), Self.y:
      true
    default: false
    }
  }

  private func hasVowel(before end: Int) -> Bool {
    end > 0 && (0..<end).contains(where: isVowel)
  }

  /// Whether a vowel and a consonant stand before a place, and before them a consonant or nothing.
  private func endsInShortSyllable(_ end: Int) -> Bool {
    guard end >= 2, !isVowel(end - 1), isVowel(end - 2) else { return false }
    if end == 2 { return true }
    let closing = word[end - 1]
    return !isVowel(end - 3) && closing != UInt8(ascii: "w") && closing != UInt8(ascii: "x")
      && closing != Self.consonantY
  }

  private func ends(_ text: String) -> Bool { word.hasEnding(Array(text.utf8)) }

  private mutating func replace(_ ending: String, _ replacement: String) {
    word.removeLast(ending.utf8.count)
    word.append(contentsOf: replacement.utf8)
  }

  private static let y = UInt8(ascii: "y")
  private static let consonantY = UInt8(ascii: "Y")
}

extension [UInt8] {
  fileprivate func hasEnding(_ ending: [UInt8]) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }
}
