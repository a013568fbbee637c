import ReviewModel
import ReviewText

/// For one passage, the words that suggest each code in each sentence.
struct CodeHits {
  /// A code in a sentence.
  struct Place: Hashable, Comparable {
    let sentence: Int
    let code: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.sentence, left.code) < (right.sentence, right.code)
    }
  }

  /// In order; the spans of a place are in order and do not repeat.
  let places: [(place: Place, words: [TextSpan])]

  init(_ passage: Passage, codebook: CompiledCodebook) {
    var words: [Place: [TextSpan]] = [:]
    var counters: [Place: [TextSpan]] = [:]
    var requirements: Set<Place> = []
    for match in codebook.terms.matches(in: passage.tokens) {
      guard let sentence = passage.sentence(holding: match.span) else { continue }
      let section = passage.sentences[sentence].section
      guard section != .apparatus else { continue }
      for use in codebook.uses[match.term] {
        let place = Place(sentence: sentence, code: use.code)
        switch use.role {
        case .term: words[place, default: []].append(match.span)
        case .findingTerm where section.reportsFindings:
          words[place, default: []].append(match.span)
        case .findingTerm: break
        case .counterTerm: counters[place, default: []].append(match.span)
        case .requirement: requirements.insert(place)
        }
      }
    }
    var found: [Place: [TextSpan]] = [:]
    for (place, spans) in words
    where codebook.codes[place.code].requires.isEmpty || requirements.contains(place) {
      let against = counters[place, default: []]
      let left = spans.filter { span in !against.contains { $0.overlaps(span) } }
      if !left.isEmpty { found[place] = Self.widest(left) }
    }
    places = found.filter { Self.hasParents($0.key, in: found, codebook) }
      .map { (place: $0.key, words: $0.value) }.sorted { $0.place < $1.place }
  }

  /// In order, without repetitions and without spans inside others.
  private static func widest(_ spans: [TextSpan]) -> [TextSpan] {
    var kept: [TextSpan] = []
    for span in spans.sorted(by: { ($0.start, -$0.end) < ($1.start, -$1.end) }) {
      if let last = kept.last, last.contains(span) { continue }
      kept.append(span)
    }
    return kept
  }

  /// A code below another refines it: it stands only in a sentence that carries its parent too.
  private static func hasParents(
    _ place: Place,
    in found: [Place: [TextSpan]],
    _ codebook: CompiledCodebook
  ) -> Bool {
    var code = place.code
    var steps = 0
    while let parent = codebook.parents[code], steps < codebook.codes.count {
      guard found[Place(sentence: place.sentence, code: parent)] != nil else { return false }
      code = parent
      steps += 1
    }
    return true
  }
}
