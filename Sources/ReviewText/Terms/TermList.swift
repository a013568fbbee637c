/// Many terms that are looked for in one pass over a text.
///
/// Each word of the text is compared only with the phrases whose first word begins with the same two
/// bytes; a phrase that several terms share is looked for once.
package struct TermList: Sendable {
  package let terms: [TermPattern]
  /// The distinct phrases of all terms.
  private let phrases: [TermPhrase]
  /// For each phrase, the terms that are nothing else.
  private let plain: [[Int]]
  private let pairs: [Pair]
  private let openings: [UInt16: [Int]]

  /// A term with NEAR, by the phrases on its sides.
  private struct Pair: Sendable {
    let term: Int
    let left: Int
    let distance: Int
    let right: Int
  }

  package init(_ terms: [TermPattern]) {
    var phrases = PhraseIndex()
    var plain: [Int: [Int]] = [:]
    var pairs: [Pair] = []
    for (index, term) in terms.enumerated() {
      switch term.form {
      case .phrase(let phrase): plain[phrases.index(of: phrase), default: []].append(index)
      case .near(let left, let distance, let right):
        let (left, right) = (phrases.index(of: left), phrases.index(of: right))
        pairs.append(Pair(term: index, left: left, distance: distance, right: right))
      }
    }
    self.terms = terms
    self.phrases = phrases.phrases
    self.plain = phrases.phrases.indices.map { plain[$0, default: []] }
    self.pairs = pairs
    openings = phrases.openings
  }

  package init(parsing sources: [String]) throws(TermSyntaxError) {
    var terms: [TermPattern] = []
    for source in sources { terms.append(try TermPattern(parsing: source)) }
    self.init(terms)
  }

  /// Terms that stand in the program itself.
  ///
  /// - Precondition: Every one can be parsed.
  package init(cues: [String]) {
    do {
      self = try TermList(parsing: cues)
    } catch {
      preconditionFailure(error.description)
    }
  }

  /// Every place where a term stands, in order of places.
  package func matches(in text: TokenisedText) -> [TermMatch] {
    let places = self.places(in: text.words)
    var found: [TermMatch] = []
    for (phrase, ranges) in places {
      for term in plain[phrase] {
        for range in ranges { found.append(match(term, range, in: text)) }
      }
    }
    for pair in pairs {
      guard let left = places[pair.left], let right = places[pair.right] else { continue }
      for range in TermPattern.pairs(left, right, within: pair.distance) {
        found.append(match(pair.term, range, in: text))
      }
    }
    found.sort()
    return found.indices.filter { $0 == 0 || found[$0] != found[$0 - 1] }.map { found[$0] }
  }

  /// Whether any term stands in a text.
  package func occurs(in text: TokenisedText) -> Bool { !matches(in: text).isEmpty }

  private func match(_ term: Int, _ range: Range<Int>, in text: TokenisedText) -> TermMatch {
    TermMatch(term: term, span: TermPattern.span(of: range, in: text.words))
  }

  /// Where each phrase stands.
  private func places(in words: [TokenisedText.Word]) -> [Int: [Range<Int>]] {
    var places: [Int: [Range<Int>]] = [:]
    for start in words.indices {
      let opening = PhraseIndex.opening(of: words[start].key)
      collect(opening, at: start, in: words, into: &places)
      // A compound that begins with one letter (e-mail) is also a word that begins "em".
      guard opening & 0xFF == 0, start + 1 < words.count, words[start + 1].continuesCompound else {
        continue
      }
      let joined = opening | UInt16(words[start + 1].key.utf8.first ?? 0)
      collect(joined, at: start, in: words, into: &places)
    }
    return places
  }

  private func collect(
    _ opening: UInt16,
    at start: Int,
    in words: [TokenisedText.Word],
    into places: inout [Int: [Range<Int>]]
  ) {
    guard let candidates = openings[opening] else { return }
    for phrase in candidates {
      guard let end = phrases[phrase].end(at: start, in: words) else { continue }
      places[phrase, default: []].append(start..<end)
    }
  }
}
