import ReviewModel

/// The rules of speaker, voice and evidence, prepared for one record.
struct ReadingRules {
  private let text: RecordText
  private let cues: [CueIndex]
  private let speaker: SpeakerRule
  private let voice: VoiceRule
  private let evidence: EvidenceRule

  init(_ text: RecordText, people: PeopleTerms) {
    self.text = text
    cues = text.passages.map(CueIndex.init)
    speaker = SpeakerRule(hasData: text.hasData)
    voice = VoiceRule(text, people: people)
    evidence = EvidenceRule(text, cues: cues)
  }

  /// The judgement of each sentence of a passage.
  func judgements(ofPassage index: Int) -> [SentenceJudgement] {
    let passage = text.passages[index]
    let speakers = passage.sentences.map { speaker.speaker(of: $0, in: cues[index]) }
    let voices = voice.voices(of: passage, speakers: speakers)
    let evidence = evidence.evidence(of: passage, speakers: speakers, cues: cues[index])
    return passage.sentences.indices.map { place in
      SentenceJudgement(
        speaker: speakers[place], voice: voices[place], evidence: evidence[place])
    }
  }
}
