/// Two titles laid side by side: which words they share, and which only one of them has.
struct WordAlignment: Sendable {
  /// The share of letters that stand in words of both, from 0 to 1.
  let similarity: Double
  let numbers: TitleComparison.Difference
  let marks: TitleMarks
  let words: TitleComparison.Difference
  /// Whether what differs turns the meaning: `with` and `without`, `hepatitis B` and `hepatitis C`.
  let isTurned: Bool
  /// Whether only small words, slips and order differ.
  let isSameWords: Bool

  init(_ a: borrowing TitleForm, _ b: borrowing TitleForm) {
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
    numbers = .init(a: left.intersection(a.numbers), b: right.intersection(b.numbers))
    marks = Self.marks(a, left).symmetricDifference(Self.marks(b, right))
    words = .init(a: left.intersection(a.telling), b: right.intersection(b.telling))
    isTurned =
      left.isDisjoint(with: a.negations) != right.isDisjoint(with: b.negations)
      || !left.isDisjoint(with: a.signs) && !right.isDisjoint(with: b.signs)
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
    for word in left where b.mayHold(a.words[word].key) {
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
    var rest = left
    var next = rest.next()
    while let one = next, let two = rest.next(), !right.isEmpty {
      let (first, second) = (a.range(one), a.range(two))
      let joined = right.first { place in
        let range = b.range(place)
        guard range.count == first.count + second.count else { return false }
        return a.letters[first].elementsEqual(b.letters[range.prefix(first.count)])
          && a.letters[second].elementsEqual(b.letters[range.suffix(second.count)])
      }
      if let joined {
        left.remove(one)
        left.remove(two)
        right.remove(joined)
        next = rest.next()
      } else {
        next = two
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
    for word in left where !a.numbers.contains(word) {
      let range = a.range(word)
      guard range.count >= WordSlip.shortest else { continue }
      let letter = a.words[word].firstLetter
      let slip = right.first { other in
        b.words[other].firstLetter == letter && !b.numbers.contains(other)
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

  private static func marks(_ title: TitleForm, _ words: WordSelection) -> TitleMarks {
    words.intersection(title.marked).reduce(into: []) { marks, place in
      marks.formUnion(title.words[place].traits.marks)
    }
  }
}
