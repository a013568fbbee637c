import ReviewModel
import ReviewText

/// In which sentences of a passage cues of each kind stand.
struct CueIndex {
  enum Kind: CaseIterable {
    case account, advice, authors
    case primary, secondary, documents
  }

  private let places: [Kind: [TextSpan]]

  init(_ passage: Passage) {
    var places: [Kind: [TextSpan]] = [:]
    for kind in Kind.allCases {
      places[kind] = Self.terms(of: kind).matches(in: passage.tokens).map(\.span)
    }
    self.places = places
  }

  func has(_ kind: Kind, in sentence: Sentence) -> Bool {
    places[kind, default: []].contains { sentence.span.contains($0) }
  }

  private static func terms(of kind: Kind) -> TermList {
    switch kind {
    case .account: SentenceCues.account
    case .advice: SentenceCues.advice
    case .authors: EvidenceCues.authors
    case .primary: EvidenceCues.primary
    case .secondary: EvidenceCues.secondary
    case .documents: EvidenceCues.documents
    }
  }
}
