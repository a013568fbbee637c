import ReviewModel
import ReviewText

/// Finds the numbers of people in one sentence: `34 drivers`, `passengers (n = 6)`, `88 interviews`.
struct PeopleCounter {
  let passage: Passage
  let sentence: Sentence
  let mentions: [PeopleTerms.Mention]

  private var words: [TokenisedText.Word] { passage.tokens.words }

  /// The counts in order; pairs count twice, interviews only where no people are counted for them.
  func counts() -> [PeopleCount] {
    var counts: [PeopleCount] = []
    var interviews: [PeopleCount] = []
    var index = sentence.words.lowerBound
    while index < sentence.words.upperBound {
      guard let (value, end) = NumberWord.number(at: index, in: passage), value > 0,
        !isPercentage(after: end)
      else {
        index += 1
        continue
      }
      if let count = labelled(value, at: index, end) ?? pairs(value, at: index, end)
        ?? people(value, at: index, end)
      {
        counts.append(count)
      } else if let count = interviewed(value, at: index, end) {
        interviews.append(count)
      }
      index = end
    }
    return (counts + interviews).sorted { $0.span < $1.span }
  }

  /// `… drivers (n = 34)`: the people are named before.
  private func labelled(_ value: Int, at index: Int, _ end: Int) -> PeopleCount? {
    guard index > sentence.words.lowerBound, words[index - 1].key == "n",
      passage.hasByte([UInt8(ascii: "="), UInt8(ascii: ":")], between: index - 1, and: index)
    else { return nil }
    if index - 1 > sentence.words.lowerBound,
      SampleWords.things.contains(words[index - 2].key)
    {
      return nil
    }
    let span = TextSpan(start: words[index - 1].span.start, end: words[end - 1].span.end)
    let reach = words[max(sentence.words.lowerBound, index - 13)].span.start
    let voice = mentions.last { $0.span.start >= reach && $0.span.end <= span.start }?.voice
    return PeopleCount(number: value, voice: voice, span: span)
  }

  /// `34 licensed drivers`, `318 members of staff`.
  private func people(_ value: Int, at index: Int, _ end: Int) -> PeopleCount? {
    for place in end..<min(end + 6, sentence.words.upperBound) {
      if place == end, words[place].continuesCompound { return nil }
      if isBroken(from: place - 1, to: place) { return nil }
      let span = TextSpan(start: words[index].span.start, end: words[place].span.end)
      if let mention = mention(at: place), !isAttribute(mention) {
        let whole = TextSpan(start: span.start, end: mention.span.end)
        return PeopleCount(number: value, voice: mention.voice, span: whole)
      }
      if SampleWords.people.contains(words[place].key) {
        let voice = group(after: place)?.voice
        return PeopleCount(number: value, voice: voice, span: span)
      }
      let key = words[place].key
      if SampleWords.things.contains(key) || isBreak(place) { return nil }
      if key == "of" || NumberWord.number(at: place, in: passage) != nil { return nil }
    }
    return nil
  }

  /// `eight worker and user dyads`: two people each.
  private func pairs(_ value: Int, at index: Int, _ end: Int) -> PeopleCount? {
    for place in end..<min(end + 10, sentence.words.upperBound)
    where SampleWords.pairs.contains(words[place].key) {
      let span = TextSpan(start: words[index].span.start, end: words[place].span.end)
      let voices = Set(mentions.map(\.voice))
      let isMixed = voices.contains(.serviceUsers) && voices.count == 2
      return PeopleCount(number: 2 * value, voice: nil, span: span, staff: isMixed ? value : nil)
    }
    return nil
  }

  /// `88 in-depth interviews`, unless `with 35 drivers` follows.
  private func interviewed(_ value: Int, at index: Int, _ end: Int) -> PeopleCount? {
    for place in end..<min(end + 5, sentence.words.upperBound) {
      if isBroken(from: place - 1, to: place) { return nil }
      guard words[place].key == "interviews" else {
        if words[place].key == "group" || isBreak(place) { return nil }
        continue
      }
      for next in place + 1..<max(place + 1, min(place + 6, sentence.words.upperBound)) {
        if let (number, after) = NumberWord.number(at: next, in: passage),
          words[place + 1..<next].contains(where: { $0.key == "with" }),
          people(number, at: next, after) != nil
        {
          return nil
        }
      }
      let span = TextSpan(start: words[index].span.start, end: words[place].span.end)
      return PeopleCount(number: value, voice: nil, span: span)
    }
    return nil
  }

  private func mention(at place: Int) -> PeopleTerms.Mention? {
    mentions.first {
      $0.span.start <= words[place].span.start && words[place].span.end <= $0.span.end
    }
  }

  /// `patient records` and `staff focus groups`: the word belongs to what comes after it.
  private func isAttribute(_ mention: PeopleTerms.Mention) -> Bool {
    let next = words[sentence.words].filter { $0.span.start >= mention.span.end }.prefix(2)
    guard let first = next.first, let last = next.last else { return false }
    return SampleWords.things.contains(first.key)
      || first.key == "focus" && SampleWords.things.contains(last.key)
  }

  /// `members of staff`: the group named after a general word.
  private func group(after place: Int) -> PeopleTerms.Mention? {
    if let own = mentions.last(where: { $0.span.end == words[place - 1].span.end }) { return own }
    guard place + 2 < sentence.words.upperBound, words[place + 1].key == "of" else { return nil }
    return mention(at: place + 2)
  }

  /// Whether another part of the sentence begins; not within a compound such as "in-depth".
  private func isBreak(_ place: Int) -> Bool {
    guard SampleWords.breaks.contains(words[place].key) else { return false }
    return place + 1 >= words.count || !words[place + 1].continuesCompound
  }

  private func isBroken(from first: Int, to second: Int) -> Bool {
    guard first >= sentence.words.lowerBound else { return false }
    return passage.hasByte(
      [
        UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("),
        UInt8(ascii: ")"),
        UInt8(ascii: "."), UInt8(ascii: "%"), UInt8(ascii: "="),
      ],
      between: first,
      and: second
    )
  }

  private func isPercentage(after end: Int) -> Bool {
    passage.byte(at: words[end - 1].span.end) == UInt8(ascii: "%")
  }
}
