/// Many terms that are looked for in one pass over a text.
///
/// Each word of the text is compared only with the terms whose first word begins with the same two
/// bytes. Complexity: O(words) for terms of ordinary language.
package struct TermList: Sendable {
  package let terms: [TermPattern]
  private let anchors: [UInt16: [Anchor]]

  /// A first word, and the terms that begin with it.
  private struct Anchor: Sendable {
    let word: TermWord
    var terms: [Int]
  }

  package init(_ terms: [TermPattern]) {
    self.terms = terms
    var grouped: [TermWord: [Int]] = [:]
    for (index, term) in terms.enumerated() {
      for word in Set(term.firstWords) { grouped[word, default: []].append(index) }
    }
    var anchors: [UInt16: [Anchor]] = [:]
    for (word, terms) in grouped {
      for opening in Self.openings(of: word) {
        anchors[opening, default: []].append(Anchor(word: word, terms: terms))
      }
    }
    self.anchors = anchors
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
    var found: [TermMatch] = []
    var pairs: Set<Int> = []
    for place in text.words.indices {
      for opening in Self.openings(of: text.words, at: place) {
        for anchor in anchors[opening] ?? [] {
          for index in anchor.terms {
            collect(index, at: place, in: text.words, into: &found, pairs: &pairs)
          }
        }
      }
    }
    for index in pairs {
      found += terms[index].matches(in: text).map { TermMatch(term: index, span: $0) }
    }
    return Array(Set(found)).sorted()
  }

  /// Whether any term stands in a text.
  package func occurs(in text: TokenisedText) -> Bool { !matches(in: text).isEmpty }

  /// A phrase is tried where its first word may stand; terms with NEAR wait until the end.
  private func collect(
    _ index: Int,
    at place: Int,
    in words: [TokenisedText.Word],
    into found: inout [TermMatch],
    pairs: inout Set<Int>
  ) {
    switch terms[index].form {
    case .phrase(let phrase):
      guard let end = phrase.end(at: place, in: words) else { return }
      found.append(TermMatch(term: index, span: TermPattern.span(of: place..<end, in: words)))
    case .near(let left, _, _):
      if !pairs.contains(index), left.end(at: place, in: words) != nil { pairs.insert(index) }
    }
  }

  /// The first two bytes under which a first word is found; a prefix of one byte is under many.
  private static func openings(of word: TermWord) -> [UInt16] {
    guard word.isPrefix, word.key.utf8.count == 1 else { return [opening(of: word.key)] }
    return (0...255).map { opening(of: word.key) | UInt16($0) }
  }

  /// The opening of a word, and of the compound that begins with it where that differs.
  private static func openings(of words: [TokenisedText.Word], at place: Int) -> [UInt16] {
    let own = opening(of: words[place].key)
    guard words[place].key.utf8.count == 1, place + 1 < words.count,
      words[place + 1].continuesCompound
    else { return [own] }
    return [own, own | UInt16(words[place + 1].key.utf8.first ?? 0)]
  }

  private static func opening(of key: String) -> UInt16 {
    var bytes = key.utf8.makeIterator()
    return UInt16(bytes.next() ?? 0) << 8 | UInt16(bytes.next() ?? 0)
  }
}
