import ReviewModel

/// Says who makes the statement of each sentence.
struct SpeakerRule {
  /// Whether the report tells how data were gathered.
  let hasData: Bool

  /// The speakers of a passage's sentences.
  ///
  /// A text in which nothing but background was recognised is its authors' own: a comment, or news.
  func speakers(of passage: Passage) -> [Speaker] {
    let isOwn =
      passage.field == .abstract && passage.sentences.allSatisfy { $0.section == .background }
    return passage.sentences.map { isOwn ? .authors : speaker(of: $0) }
  }

  private func speaker(of sentence: Sentence) -> Speaker {
    switch sentence.section {
    case .background, .apparatus: .background
    case .title, .aim, .method: .authors
    case .results: hasData && !sentence.cues.contains(.authors) ? .finding : .authors
    case .discussion, .conclusion: tellsFinding(sentence) ? .finding : .authors
    }
  }

  /// Discussions and conclusions also say again what people did and said.
  private func tellsFinding(_ sentence: Sentence) -> Bool {
    guard hasData, sentence.cues.isDisjoint(with: [.advice, .authors]) else { return false }
    return sentence.cues.contains(.account)
      || sentence.section == .discussion && sentence.cues.contains(.past)
  }
}
