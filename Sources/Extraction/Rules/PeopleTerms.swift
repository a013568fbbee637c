import ReviewModel
import ReviewText

/// The codebook's words for people, by voice.
struct PeopleTerms: Sendable {
  /// A place where people are named.
  struct Mention {
    let voice: Voice
    let span: TextSpan
  }

  private let terms: TermList
  private let voices: [Voice]

  init(_ codebook: Codebook) throws(CodebookError) {
    var terms: [TermPattern] = []
    var voices: [Voice] = []
    for list in codebook.voices {
      for source in list.terms {
        terms.append(try CodebookError.parse(source, of: "voices: \(list.voice.rawValue)"))
        voices.append(list.voice)
      }
    }
    self.terms = TermList(terms)
    self.voices = voices
  }

  /// Where people are named, the longest term first where several begin at one word.
  func mentions(in tokens: TokenisedText) -> [Mention] {
    var mentions: [Mention] = []
    for match in terms.matches(in: tokens) {
      if let last = mentions.last, last.span.overlaps(match.span) {
        guard match.span.length > last.span.length else { continue }
        mentions.removeLast()
      }
      mentions.append(Mention(voice: voices[match.term], span: match.span))
    }
    return mentions
  }
}
