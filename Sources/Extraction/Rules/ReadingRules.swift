import ReviewModel

/// The rules of speaker, voice and evidence, prepared for one record.
struct ReadingRules {
  private let text: RecordText
  private let speaker: SpeakerRule
  private let voice: VoiceRule
  private let evidence: EvidenceRule

  init(_ text: RecordText, people: PeopleTerms) {
    self.text = text
    speaker = SpeakerRule(hasData: text.hasData)
    voice = VoiceRule(text, people: people)
    evidence = EvidenceRule(text)
  }

  /// The judgement of each sentence of a passage.
  func judgements(ofPassage index: Int) -> [SentenceJudgement] {
    let passage = text.passages[index]
    let speakers = speaker.speakers(of: passage)
    let voices = voice.voices(of: passage, speakers: speakers)
    let evidence = evidence.evidence(of: passage, speakers: speakers)
    return passage.sentences.indices.map { place in
      // Nobody of this study speaks where other studies or documents do.
      let voice = evidence[place] == .primary ? voices[place] : .unstated
      return SentenceJudgement(
        speaker: speakers[place],
        voice: voice,
        evidence: evidence[place]
      )
    }
  }
}
