/// The codes under which excerpts are collected, and the words that suggest them.
package struct Codebook: Sendable, Hashable, Codable {
  package let version: String
  package let note: String?
  /// A record is coded only if its text holds a term of every row; without rows, always.
  package let context: [[String]]
  package let codes: [Code]
  /// For each voice, the terms that name the people who speak.
  package let voices: [VoiceTerms]

  package init(
    version: String,
    note: String?,
    context: [[String]] = [],
    codes: [Code],
    voices: [VoiceTerms]
  ) {
    self.version = version
    self.note = note
    self.context = context
    self.codes = codes
    self.voices = voices
  }

  package subscript(id: Code.ID) -> Code? { codes.first { $0.id == id } }

  /// The codes at and below a branch, in the order of the codebook.
  package func branch(_ root: Code.ID) -> [Code] {
    var members: Set<Code.ID> = [root]
    var grown = true
    while grown {
      let before = members.count
      for code in codes {
        if let parent = code.parent, members.contains(parent) { members.insert(code.id) }
      }
      grown = members.count > before
    }
    return codes.filter { members.contains($0.id) }
  }

  /// The terms of one voice.
  package struct VoiceTerms: Sendable, Hashable, Codable {
    package let voice: Voice
    package let terms: [String]

    package init(voice: Voice, terms: [String]) {
      self.voice = voice
      self.terms = terms
    }
  }
}
