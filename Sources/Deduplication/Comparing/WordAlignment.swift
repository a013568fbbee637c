/// Two titles laid side by side: which words they share, and which only one of them has.
struct WordAlignment: Sendable {
  /// The share of letters that stand in words of both, from 0 to 1.
  let similarity: Double
  let numbers: TitleComparison.Difference
  let marks: [TitleMark]
  let words: TitleComparison.Difference
  /// Whether what differs turns the meaning: `with` and `without`, `hepatitis B` and `hepatitis C`.
  let isTurned: Bool
  /// Whether only small words, slips and order differ.
  let isSameWords: Bool

  init(_ a: TitleForm, _ b: TitleForm) {
    var left = WordSelection(first: a.words.count)
    var right = WordSelection(first: b.words.count)
    if a.letters == b.letters {
      left = WordSelection()
      right = WordSelection()
    }
    Self.cancelEqual(a, &left, b, &right)
    var hasDoubtfulSlip = false
    let isClose = left.count + right.count <= max(8, (a.words.count + b.words.count) / 2)
    if isClose {
      Self.cancelJoined(a, &left, b, &right)
      Self.cancelJoined(b, &right, a, &left)
      _ = Self.cancelSlips(a, &left, b, &right, WordSlip.isCertain)
      hasDoubtfulSlip = Self.cancelSlips(a, &left, b, &right, WordSlip.separates)
    }
    let total = a.letters.count + b.letters.count
    let alone = Self.length(a, left) + Self.length(b, right)
    similarity = total == 0 ? 0 : Double(total - alone) / Double(total)
    numbers = .init(a: Self.numbers(a, left), b: Self.numbers(b, right))
    marks = Self.marks(a, left, b, right)
    words = .init(a: Self.weighty(a, left), b: Self.weighty(b, right))
    isTurned =
      Self.isNegated(a, left) != Self.isNegated(b, right)
      || Self.hasSign(a, left) && Self.hasSign(b, right)
    isSameWords =
      numbers.isEmpty && marks.isEmpty && words.isEmpty && !isTurned && !hasDoubtfulSlip
      && similarity > 0.8
  }

  /// Takes away the words that both have, as often as both have them.
  private static func cancelEqual(
    _ a: TitleForm,
    _ left: inout WordSelection,
    _ b: TitleForm,
    _ right: inout WordSelection
  ) {
    for word in left {
      let key = a.words[word].key
      for other in right where b.words[other].key == key {
        left.remove(word)
        right.remove(other)
        break
      }
    }
  }

  /// Takes away `health care` against `healthcare`.
  private static func cancelJoined(
    _ a: TitleForm,
    _ left: inout WordSelection,
    _ b: TitleForm,
    _ right: inout WordSelection
  ) {
    var words = Array(left)
    var index = 0
    while index + 1 < words.count, !right.isEmpty {
      let (first, second) = (a.range(words[index]), a.range(words[index + 1]))
      let joined = right.first { place in
        let range = b.range(place)
        guard range.count == first.count + second.count else { return false }
        return a.letters[first].elementsEqual(b.letters[range.prefix(first.count)])
          && a.letters[second].elementsEqual(b.letters[range.suffix(second.count)])
      }
      if let joined {
        left.remove(words[index])
        left.remove(words[index + 1])
        right.remove(joined)
        words.removeSubrange(index...(index + 1))
      } else {
        index += 1
      }
    }
  }

  /// Takes away words between which a slip lies; whether there were any.
  private static func cancelSlips(
    _ a: TitleForm,
    _ left: inout WordSelection,
    _ b: TitleForm,
    _ right: inout WordSelection,
    _ separates: ([UInt8], Range<Int>, [UInt8], Range<Int>) -> Bool
  ) -> Bool {
    var isFound = false
    for word in left where !a.words[word].isNumber {
      let range = a.range(word)
      let slip = right.first { other in
        !b.words[other].isNumber
          && separates(a.letters, range, b.letters, b.range(other))
      }
      guard let slip else { continue }
      left.remove(word)
      right.remove(slip)
      isFound = true
    }
    return isFound
  }

  private static func length(_ title: TitleForm, _ words: WordSelection) -> Int {
    words.reduce(0) { $0 + title.range($1).count }
  }

  private static func numbers(_ title: TitleForm, _ words: WordSelection) -> WordSelection {
    var numbers = WordSelection()
    for word in words where title.words[word].isNumber { numbers.insert(word) }
    return numbers
  }

  private static func marks(
    _ a: TitleForm,
    _ left: WordSelection,
    _ b: TitleForm,
    _ right: WordSelection
  ) -> [TitleMark] {
    var marks: [TitleMark] = []
    for mark in TitleMark.inOrder {
      let isLeft = left.contains { a.words[$0].mark == mark }
      let isRight = right.contains { b.words[$0].mark == mark }
      if isLeft != isRight { marks.append(mark) }
    }
    return marks
  }

  private static func isNegated(_ title: TitleForm, _ words: WordSelection) -> Bool {
    words.contains { Vocabulary.negations.contains(title.words[$0].key) }
  }

  /// Whether a single letter is left over, as of a vitamin, a virus or a case.
  private static func hasSign(_ title: TitleForm, _ words: WordSelection) -> Bool {
    words.contains { place in
      let range = title.range(place)
      return range.count == 1 && !title.words[place].isNumber
        && ![UInt8(ascii: "s"), UInt8(ascii: "t")].contains(title.letters[range.lowerBound])
    }
  }

  /// The words that matter among those left over.
  private static func weighty(_ title: TitleForm, _ words: WordSelection) -> WordSelection {
    var weighty = WordSelection()
    for place in words {
      let word = title.words[place]
      if !word.isSmall, !word.isNumber, title.range(place).count > 1 { weighty.insert(place) }
    }
    return weighty
  }
}
