/// A coder's word on an excerpt.
package struct CodingDecision: Sendable, Hashable, Codable {
  package enum Action: String, Sendable, Hashable, Codable, CaseIterable {
    case add, confirm, remove
  }

  package let record: Record.ID
  package let field: TextField
  package let quote: String
  package let code: Code.ID
  /// Nil where the coder left the field empty: then the candidate's, or the rule's, stands.
  package let polarity: Polarity?
  package let speaker: Speaker?
  package let voice: Voice?
  package let evidence: Evidence?
  package let action: Action
  package let signature: Signature

  package init(
    record: Record.ID,
    field: TextField,
    quote: String,
    code: Code.ID,
    polarity: Polarity?,
    speaker: Speaker?,
    voice: Voice?,
    evidence: Evidence?,
    action: Action,
    signature: Signature
  ) {
    self.record = record
    self.field = field
    self.quote = quote
    self.code = code
    self.polarity = polarity
    self.speaker = speaker
    self.voice = voice
    self.evidence = evidence
    self.action = action
    self.signature = signature
  }
}
