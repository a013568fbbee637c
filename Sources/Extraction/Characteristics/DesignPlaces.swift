import ReviewModel
import ReviewText

/// Where the cues of each design stand: in the title, and in aims, methods and results.
struct DesignPlaces {
  /// A cue at its place.
  struct Place {
    let passage: Passage
    let span: TextSpan

    func value(_ design: String, in text: RecordText) -> FoundValue {
      FoundValue(design, at: [span], of: passage, in: text)
    }
  }

  private var titles: [DesignCues.Kind: Place] = [:]
  private var bodies: [DesignCues.Kind: Place] = [:]

  init(_ text: RecordText) {
    for passage in text.passages where passage.field != .citationStatement {
      for match in DesignCues.terms.matches(in: passage.tokens) {
        guard let index = passage.sentence(holding: match.span) else { continue }
        let place = Place(passage: passage, span: match.span)
        note(DesignCues.kinds[match.term], place, passage.sentences[index].section)
      }
    }
  }

  private mutating func note(_ kind: DesignCues.Kind, _ place: Place, _ section: Section) {
    switch section {
    case .title: titles[kind] = titles[kind] ?? place
    case .aim, .method, .results: bodies[kind] = bodies[kind] ?? place
    case .discussion, .conclusion:
      // A thesis may tell of its second study after the conclusions of the first.
      if kind == .mixed || kind == .qualitativeStudy { bodies[kind] = bodies[kind] ?? place }
    case .background, .apparatus: break
    }
  }

  func inTitle(_ kind: DesignCues.Kind) -> Place? { titles[kind] }

  func inBody(_ kind: DesignCues.Kind) -> Place? { bodies[kind] }

  func first(_ kind: DesignCues.Kind) -> Place? { titles[kind] ?? bodies[kind] }
}
