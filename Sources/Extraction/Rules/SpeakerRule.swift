import ReviewModel

/// Says who makes the statement of a sentence.
struct SpeakerRule {
  /// Whether the report tells how data were gathered.
  let hasData: Bool

  func speaker(of sentence: Sentence, in cues: CueIndex) -> Speaker {
    switch sentence.section {
    case .background, .apparatus: .background
    case .title, .aim, .method: .authors
    case .results: hasData && !cues.has(.authors, in: sentence) ? .finding : .authors
    case .discussion, .conclusion:
      hasData && cues.has(.account, in: sentence) && !cues.has(.advice, in: sentence)
        ? .finding : .authors
    }
  }
}
