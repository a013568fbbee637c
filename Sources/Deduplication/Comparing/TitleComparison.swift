/// How two titles compare, word by word.
struct TitleComparison: Sendable, Hashable {
  enum Level: String, Sendable, Hashable, CaseIterable {
    /// The same letters and digits.
    case equal
    /// The same words but for slips, small words and their order.
    case near
    /// One stands in the other, at its beginning or end: a subtitle is missing.
    case contained
    /// Most words are shared.
    case similar
    case different
    /// They cannot be compared, as they are in different languages.
    case incomparable
    case missing
  }

  let level: Level
  /// The share of letters in words of both, from 0 to 1, with three decimals as the artefacts show it.
  let similarity: Double
  /// The words of weight of the shorter title: how much its being equal says.
  let substance: Int
  /// Numbers that one title has where the other has none, or another.
  let numbers: Difference
  /// Words that make another report of it, such as `erratum`, in one title only.
  let marks: TitleMarks
  /// Words of weight that stand in one title only.
  let words: Difference
  /// Whether small differences turn the meaning.
  let isTurned: Bool

  /// Words that only one of two titles has.
  struct Difference: Sendable, Hashable {
    var a = WordSelection()
    var b = WordSelection()

    var isMutual: Bool { !a.isEmpty && !b.isEmpty }
    var isEmpty: Bool { a.isEmpty && b.isEmpty }
  }

  /// Compares two records' titles, taking the variants that agree best.
  init(_ a: borrowing RecordForm, _ b: borrowing RecordForm) {
    // Seen through spans, as an array would hand out copies.
    let (left, right) = (a.titles, b.titles)
    let (leftSpan, rightSpan) = (left.span, right.span)
    var best: TitleComparison?
    for one in leftSpan.indices {
      for other in rightSpan.indices {
        let comparison = TitleComparison(leftSpan[one], rightSpan[other])
        if comparison.rank > best?.rank ?? -1 { best = comparison }
      }
    }
    self = best ?? TitleComparison(level: .missing)
  }

  init(_ a: borrowing TitleForm, _ b: borrowing TitleForm) {
    let alignment = WordAlignment(a, b)
    similarity = Self.rounded(alignment.similarity)
    substance = min(a.substance, b.substance)
    numbers = alignment.numbers
    marks = alignment.marks
    words = alignment.words
    isTurned = alignment.isTurned
    level = Self.level(a, b, alignment)
  }

  private init(level: Level) {
    self.level = level
    similarity = 0
    substance = 0
    numbers = Difference()
    marks = []
    words = Difference()
    isTurned = false
  }

  /// Whether the titles say that it may be one report.
  var agrees: Bool { level == .equal || level == .near || level == .contained }

  /// With three decimals.
  static func rounded(_ share: Double) -> Double { (share * 1000).rounded() / 1000 }

  private var rank: Int {
    let order =
      switch level {
      case .missing: 0
      case .different: 1
      case .incomparable: 2
      case .similar: 3
      case .contained: 4
      case .near: 5
      case .equal: 6
      }
    return order * 64 + min(substance, 63)
  }

  private static func level(_ a: TitleForm, _ b: TitleForm, _ alignment: WordAlignment) -> Level {
    if a.letters == b.letters { return .equal }
    if alignment.isSameWords { return .near }
    if isContained(a, b) || isContained(b, a) { return .contained }
    if alignment.similarity >= 0.7 { return .similar }
    return areIncomparable(a, b, alignment) ? .incomparable : .different
  }

  /// Whether they are in two languages, or one is a translation, which is worded by its source.
  private static func areIncomparable(
    _ a: TitleForm,
    _ b: TitleForm,
    _ alignment: WordAlignment
  ) -> Bool {
    if a.isTranslated || b.isTranslated, alignment.similarity >= 0.4 { return true }
    return a.tongue == .english && b.tongue == .foreign
      || a.tongue == .foreign && b.tongue == .english
  }

  /// Whether the first is the beginning or the end of the second, and says enough by itself.
  private static func isContained(_ a: TitleForm, _ b: TitleForm) -> Bool {
    guard a.letters.count < b.letters.count, a.substance >= 1 else { return false }
    if b.letters.starts(with: a.letters) { return true }
    guard a.words.count <= b.words.count else { return false }
    return zip(a.words, b.words.suffix(a.words.count)).allSatisfy { $0.key == $1.key }
  }
}
