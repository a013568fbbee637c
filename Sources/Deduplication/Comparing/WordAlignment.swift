/// Two titles laid side by side: which words they share, and which only one of them has.
struct WordAlignment: Sendable {
  /// The share of letters that stand in words of both, from 0 to 1.
  let similarity: Double
  let numbers: TitleComparison.Difference
  let marks: [TitleMark]
  let words: TitleComparison.Difference
  /// Whether only small words, slips and order differ.
  let isSameWords: Bool

  init(_ a: TitleForm, _ b: TitleForm) {
    var left = a.words
    var right = b.words
    if a.letters == b.letters {
      left = []
      right = []
    }
    Self.cancelEqual(&left, &right)
    let isClose = left.count + right.count <= max(8, (a.words.count + b.words.count) / 2)
    if isClose {
      Self.cancelJoined(&left, &right)
      Self.cancelJoined(&right, &left)
      Self.cancelSlips(&left, &right)
    }
    let total = a.letters.count + b.letters.count
    let alone = Self.length(left) + Self.length(right)
    similarity = total == 0 ? 0 : Double(total - alone) / Double(total)
    numbers = .init(a: Self.numbers(left), b: Self.numbers(right))
    marks = Self.marks(left, right)
    words = .init(a: Self.weighty(left), b: Self.weighty(right))
    isSameWords = numbers.isEmpty && marks.isEmpty && words.isEmpty && similarity > 0.8
  }

  /// Takes away the words that both have, as often as both have them.
  private static func cancelEqual(_ a: inout [FoldedText.Word], _ b: inout [FoldedText.Word]) {
    var counts: [UInt64: Int] = [:]
    for word in b { counts[word.key, default: 0] += 1 }
    var shared: [UInt64: Int] = [:]
    a.removeAll { word in
      guard let count = counts[word.key], count > 0 else { return false }
      counts[word.key] = count - 1
      shared[word.key, default: 0] += 1
      return true
    }
    b.removeAll { word in
      guard let count = shared[word.key], count > 0 else { return false }
      shared[word.key] = count - 1
      return true
    }
  }

  /// Takes away `health care` against `healthcare`.
  private static func cancelJoined(_ a: inout [FoldedText.Word], _ b: inout [FoldedText.Word]) {
    var index = 0
    while index + 1 < a.count {
      let joined = a[index].bytes + a[index + 1].bytes
      if let place = b.firstIndex(where: { $0.bytes == joined }) {
        a.removeSubrange(index...(index + 1))
        b.remove(at: place)
      } else {
        index += 1
      }
    }
  }

  private static func cancelSlips(_ a: inout [FoldedText.Word], _ b: inout [FoldedText.Word]) {
    a.removeAll { word in
      guard let place = b.firstIndex(where: { WordSlip.separates(word, $0) }) else { return false }
      b.remove(at: place)
      return true
    }
  }

  private static func length(_ words: [FoldedText.Word]) -> Int {
    words.reduce(0) { $0 + $1.bytes.count }
  }

  private static func numbers(_ words: [FoldedText.Word]) -> [String] {
    words.filter(\.isNumber).map(\.text)
  }

  private static func marks(
    _ a: [FoldedText.Word],
    _ b: [FoldedText.Word]
  ) -> [TitleMark] {
    let left = Set(a.compactMap { Vocabulary.markWords[$0.key] })
    let right = Set(b.compactMap { Vocabulary.markWords[$0.key] })
    return left.symmetricDifference(right).sorted { $0.rawValue < $1.rawValue }
  }

  /// The words that matter among those left over.
  private static func weighty(_ words: [FoldedText.Word]) -> [String] {
    words.filter { !Vocabulary.stopWords.contains($0.key) && !$0.isNumber && $0.bytes.count > 1 }
      .map(\.text)
  }
}
