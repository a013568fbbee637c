package import ReviewModel

/// A term of criteria and codebooks: a word, a phrase, or two of them near each other.
///
/// `garden*` is every word that begins so, `"care plan*"` a phrase, `a NEAR/3 b` both with at most
/// three words between them, in either order. Case, accents, hyphens, -ise/-ize and -our/-or do not
/// matter.
package struct TermPattern: Sendable, Hashable {
  /// As it was written.
  package let source: String
  let form: Form

  enum Form: Sendable, Hashable {
    case phrase(TermPhrase)
    case near(TermPhrase, Int, TermPhrase)
  }

  package init(parsing source: String) throws(TermSyntaxError) {
    self.source = source
    var parser = TermParser(source)
    form = try parser.parse()
  }

  /// Every place where the term stands, in order.
  package func matches(in text: TokenisedText) -> [TextSpan] {
    places(in: text.words).map { Self.span(of: $0, in: text.words) }.sorted()
  }

  static func span(of place: Range<Int>, in words: [TokenisedText.Word]) -> TextSpan {
    TextSpan(start: words[place.lowerBound].span.start, end: words[place.upperBound - 1].span.end)
  }

  func places(in words: [TokenisedText.Word]) -> [Range<Int>] {
    switch form {
    case .phrase(let phrase): phrase.places(in: words)
    case .near(let left, let distance, let right):
      Self.pairs(left.places(in: words), right.places(in: words), within: distance)
    }
  }

  /// The pairs with at most so many words between, each as the range from the first to the second.
  static func pairs(
    _ left: [Range<Int>],
    _ right: [Range<Int>],
    within distance: Int
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for a in left {
      for b in right {
        let (first, second) = a.lowerBound <= b.lowerBound ? (a, b) : (b, a)
        let between = second.lowerBound - first.upperBound
        if 0 <= between, between <= distance { found.append(first.lowerBound..<second.upperBound) }
      }
    }
    return found
  }
}
