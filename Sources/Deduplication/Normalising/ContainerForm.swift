/// A journal, book or series in the form in which they are compared.
struct ContainerForm: Sendable, Hashable {
  /// The words without articles, conjunctions and other noise, with a blank behind each.
  let text: [UInt8]
  let count: Int

  init(_ name: String, by words: inout FoldedText) {
    if name.utf8.span.contains(UInt8(ascii: "(")) {
      words.read(Self.withoutParentheses(name).span, limit: Self.mostWords)
    } else {
      words.read(name.utf8.span, limit: Self.mostWords)
    }
    var kept = WordSelection(first: words.count)
    for index in kept where Self.isNoise(index, in: words) { kept.remove(index) }
    if kept.isEmpty { kept = WordSelection(first: words.count) }
    var text: [UInt8] = []
    text.reserveCapacity(words.letterCount + words.count)
    for index in kept {
      text += words.word(index)
      text.append(UInt8(ascii: " "))
    }
    self.text = text
    count = kept.count
  }

  private static let mostWords = 30

  /// Whether different writers add or leave out a word.
  private static func isNoise(_ index: Int, in words: FoldedText) -> Bool {
    Vocabulary.containerNoise.contains(words.key(index))
      || WordKey.isDigit(words.letters[words.range(index).lowerBound])
        && isCount(words.word(index))
  }

  /// Where its words stand in the text.
  var words: WordRanges { WordRanges(in: text, 0..<text.count) }

  /// The whole name first, then the parts of one that is written twice or with a section.
  static func variants(of container: String?, by words: inout FoldedText) -> [ContainerForm] {
    guard let container else { return [] }
    if isPlain(container.utf8.span) {
      let whole = ContainerForm(container, by: &words)
      return whole.count == 0 ? [] : [whole]
    }
    let bytes = withoutDashes(container.utf8.prefix(500))
    let parts = bytes.split { separators.contains($0) }.flatMap { sentences(of: Array($0)) }
    let pieces = parts.count > 1 ? parts.prefix(5).map { String(decoding: $0, as: UTF8.self) } : []
    var forms = [ContainerForm(container, by: &words)]
    for piece in pieces {
      let form = ContainerForm(piece, by: &words)
      if !form.isLabel { forms.append(form) }
    }
    return forms.filter { $0.count > 0 }
  }

  /// Whether nothing in a name can part it.
  private static func isPlain(_ name: Span<UInt8>) -> Bool {
    var last: UInt8 = 0
    for index in name.indices {
      let byte = name[index]
      switch byte {
      case UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "|"),
        UInt8(ascii: "/"), 0xE2:
        return false
      case UInt8(ascii: " ") where last == UInt8(ascii: "."): return false
      case UInt8(ascii: "-") where last == UInt8(ascii: " "): return false
      default: last = byte
      }
    }
    return true
  }

  /// Signs between the names of a container: `A = B`, `A: B`, `A/B`.
  private static let separators: [UInt8] = Array("=:;|/".utf8)

  /// Whether it is only the word behind which a name stands, as in `Circulation. Conference: …`.
  private var isLabel: Bool {
    words.allSatisfy { Vocabulary.containerLabels.contains(WordKey.of(text, in: $0)) }
  }

  /// Whether it names a meeting.
  var isMeeting: Bool {
    words.contains { Vocabulary.meetingWords.contains(WordKey.of(text, in: $0)) }
  }

  /// The first letters of its words.
  var initials: [UInt8] { words.map { text[$0.lowerBound] } }

  /// Writes `|` for the dash between a name and what explains it.
  private static func withoutDashes(_ text: some Sequence<UInt8>) -> [UInt8] {
    let bytes = Array(text)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let next = bytes[index...].prefix(3)
      if next.elementsEqual(" - ".utf8) || next.elementsEqual("–".utf8)
        || next.elementsEqual("—".utf8)
      {
        result.append(0x7C)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// `JPEN. Journal of parenteral nutrition` in two, but not `Curr. Opin. Lipidol.`.
  private static func sentences(of bytes: [UInt8]) -> [[UInt8]] {
    let stops = bytes.indices.dropLast().filter {
      bytes[$0] == UInt8(ascii: ".") && bytes[$0 + 1] == 0x20
    }
    guard stops.count == 1, let stop = stops.first else { return [bytes] }
    return [Array(bytes[..<stop]), Array(bytes[(stop + 1)...])]
  }

  /// Drops `(Print)`, `(London, England)` and the like.
  private static func withoutParentheses(_ text: String) -> [UInt8] {
    var depth = 0
    var result: [UInt8] = []
    for byte in text.utf8.prefix(500) {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if depth == 0 { result.append(byte) }
      if byte == UInt8(ascii: ")"), depth > 0 { depth -= 1 }
    }
    return result
  }

  /// A year, a volume, or the `50th` of an annual meeting.
  private static func isCount(_ word: ArraySlice<UInt8>) -> Bool {
    let letters = word.drop(while: WordKey.isDigit)
    return letters.isEmpty || letters.count == 2 && ordinals.contains(Array(letters))
  }

  private static let ordinals = ["st", "nd", "rd", "th"].map { Array($0.utf8) }
}
