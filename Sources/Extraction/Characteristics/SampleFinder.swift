import ReviewModel
import ReviewText

/// Finds the size of the sample, and how many of it are staff.
struct SampleFinder {
  /// A sample, and the sentences that state it.
  struct Sample {
    let total: FoundValue
    let staff: FoundValue?
    let sentences: [TextSpan]
  }

  let people: PeopleTerms

  /// The first sentence of aims, methods or results that counts people decides, with those after it
  /// that tell of "the other" part.
  func sample(of text: RecordText) -> Sample? {
    for passage in text.passages where passage.field == .abstract || passage.field == .fullText {
      let mentions = people.mentions(in: passage.tokens)
      for sections in [[Section.method, .aim], [.results]] {
        for index in passage.sentences.indices
        where sections.contains(passage.sentences[index].section) {
          let parts = self.parts(of: passage, at: index, mentions)
          if !parts.isEmpty { return sample(parts, passage, index, mentions, in: text) }
        }
      }
    }
    return nil
  }

  private func parts(
    of passage: Passage,
    at index: Int,
    _ mentions: [PeopleTerms.Mention]
  ) -> [PeopleCount] {
    var parts = counts(in: passage, at: index, mentions)
    guard !parts.isEmpty else { return [] }
    var next = index + 1
    while next < passage.sentences.count, tellsOfAnother(passage, at: next) {
      parts += counts(in: passage, at: next, mentions)
      next += 1
    }
    return parts
  }

  private func counts(
    in passage: Passage,
    at index: Int,
    _ mentions: [PeopleTerms.Mention]
  ) -> [PeopleCount] {
    let sentence = passage.sentences[index]
    let own = mentions.filter { sentence.span.contains($0.span) }
    let counts = PeopleCounter(passage: passage, sentence: sentence, mentions: own).counts()
    let named = Set(own.map(\.voice))
    let onlyStaff = !named.isEmpty && !named.contains(.serviceUsers)
    return Self.plainParts(counts, of: passage, in: sentence).map { count in
      guard count.voice == nil, count.staff == nil, onlyStaff else { return count }
      return PeopleCount(number: count.number, voice: .staff, span: count.span)
    }
  }

  /// The counts that are parts of one sample: no total beside its parts, no second measurement.
  private static func plainParts(
    _ counts: [PeopleCount],
    of passage: Passage,
    in sentence: Sentence
  ) -> [PeopleCount] {
    guard let first = counts.first, counts.count > 1 else { return counts }
    if let whole = counts.first(where: { whole in
      counts.count > 2 && 2 * whole.number == counts.map(\.number).reduce(0, +)
    }) {
      return [whole]
    }
    let after = TextSpan(start: first.span.end, end: sentence.span.end)
    let rest = passage.words(of: after).lowercased()
    if SampleWords.partitions.contains(where: { rest.contains($0) }) { return [first] }
    let keys = passage.tokens.words[passage.tokens.indexes(within: after)].map(\.key)
    let isRepeated = keys.contains(where: SampleWords.repeats.contains)
    return isRepeated ? [first] : counts
  }

  private func tellsOfAnother(_ passage: Passage, at index: Int) -> Bool {
    let keys = passage.tokens.words[passage.sentences[index].words].prefix(2).map(\.key)
    return SampleWords.seconds.contains { keys.starts(with: $0) }
  }

  private func sample(
    _ parts: [PeopleCount],
    _ passage: Passage,
    _ index: Int,
    _ mentions: [PeopleTerms.Mention],
    in text: RecordText
  ) -> Sample {
    func value(_ numbers: [Int], _ spans: [TextSpan]) -> FoundValue {
      let total = numbers.reduce(0, +)
      return FoundValue(
        String(total),
        numbers.count > 1 ? .derived : .stated,
        at: spans,
        of: passage,
        in: text
      )
    }
    let staff = parts.filter { $0.staff != nil || $0.voice == .staff || $0.voice == .managers }
    let isKnown = !staff.isEmpty && parts.allSatisfy { $0.staff != nil || $0.voice != nil }
    return Sample(
      total: value(parts.map(\.number), parts.map(\.span)),
      staff: isKnown ? value(staff.map { $0.staff ?? $0.number }, staff.map(\.span)) : nil,
      sentences: passage.sentences[index...].map(\.span).filter { sentence in
        parts.contains { sentence.contains($0.span) }
      }
    )
  }
}
