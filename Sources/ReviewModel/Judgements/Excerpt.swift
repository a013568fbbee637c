/// A span of a text under a code.
package struct Excerpt: Sendable, Hashable, Codable, Identifiable {
  /// `record/field/start-end/code`, with the number of the statement after a `citation-statement`.
  package var id: String {
    let place = statement.map { "\(field.rawValue).\($0)" } ?? field.rawValue
    return "\(record)/\(place)/\(span.start)-\(span.end)/\(code)"
  }

  package var report: Report.ID
  /// The record whose text is quoted.
  package var record: Record.ID
  package var field: TextField
  /// Which citation statement, from 0; nil for other fields.
  package var statement: Int?
  /// The whole sentence, in the canonical text of the field.
  package var span: TextSpan
  package var quote: String
  /// Up to 32 characters before and after the quote, to find it again.
  package var prefix: String = ""
  package var suffix: String = ""
  /// What matched the code's terms; empty where a person chose the span.
  package var words: [TextSpan] = []
  package var code: Code.ID
  package var polarity: Polarity = .asserted
  package var speaker: Speaker
  package var voice: Voice = .unstated
  package var evidence: Evidence = .primary
  package var state: State = .candidate
  package var standing: Standing = .proposed
  /// The people behind it, in order of their names.
  package var coders: [String] = []
  /// Whose words the text is in.
  package var textSource: AbstractSource = .authors

  package init(
    report: Report.ID,
    record: Record.ID,
    field: TextField,
    statement: Int? = nil,
    span: TextSpan,
    quote: String,
    prefix: String = "",
    suffix: String = "",
    words: [TextSpan] = [],
    code: Code.ID,
    polarity: Polarity = .asserted,
    speaker: Speaker,
    voice: Voice = .unstated,
    evidence: Evidence = .primary,
    state: State = .candidate,
    standing: Standing = .proposed,
    coders: [String] = [],
    textSource: AbstractSource = .authors
  ) {
    self.report = report
    self.record = record
    self.field = field
    self.statement = statement
    self.span = span
    self.quote = quote
    self.prefix = prefix
    self.suffix = suffix
    self.words = words
    self.code = code
    self.polarity = polarity
    self.speaker = speaker
    self.voice = voice
    self.evidence = evidence
    self.state = state
    self.standing = standing
    self.coders = coders
    self.textSource = textSource
  }

  package enum State: String, Sendable, Hashable, Codable, CaseIterable {
    /// Found by the program, and not yet looked at.
    case candidate
    case confirmed
    /// Taken out by a person.
    case removed
    /// People disagree, and nobody has adjudicated.
    case disputed
  }
}
