import ReviewModel
import ReviewText

/// Says whose view a finding gives, by the words for people that the codebook lists.
struct VoiceRule {
  private let people: PeopleTerms
  /// The voices of those who took part, as aims and methods name them.
  private let participants: Set<Voice>

  init(_ text: RecordText, people: PeopleTerms) {
    self.people = people
    var participants: Set<Voice> = []
    for passage in text.passages where passage.field == .abstract || passage.field == .fullText {
      let mentions = people.mentions(in: passage.tokens)
      for sentence in passage.sentences where sentence.section == .method {
        participants.formUnion(mentions.filter { sentence.span.contains($0.span) }.map(\.voice))
      }
    }
    self.participants = participants
  }

  /// The voice of each sentence of a passage; only findings have one.
  func voices(of passage: Passage, speakers: [Speaker]) -> [Voice] {
    guard speakers.contains(.finding) else { return speakers.map { _ in .unstated } }
    let mentions = people.mentions(in: passage.tokens)
    return zip(passage.sentences, speakers).map { sentence, speaker in
      guard speaker == .finding else { return .unstated }
      return voice(of: mentions.filter { sentence.span.contains($0.span) }.map(\.voice))
    }
  }

  /// One group of participants speaks throughout; of several, those whom the sentence names alone.
  private func voice(of named: [Voice]) -> Voice {
    if participants.count == 1, let only = participants.first { return only }
    let known = participants.isEmpty ? Set(named) : participants.intersection(named)
    if known.count == 1, let only = known.first { return only }
    return participants.isEmpty && known.isEmpty ? .unstated : .mixed
  }
}
