import ReviewModel

/// How a format of tagged text is written: what its lines are, and where its records begin.
protocol TaggedGrammar: Sendable {
  init()

  /// The tag that says what a record is; without any other there is no record.
  static var typeTag: String { get }

  /// How sure it is, by the first lines, that a text is written so.
  static func confidence(in text: DecodedText) -> Confidence

  /// What a line is that is not blank, after the lines of the record before it.
  mutating func read(_ line: String, in record: TaggedRecordText?) -> TaggedLine

  /// Whether a field begins another record than the one that is open.
  func begins(_ tag: String, after record: TaggedRecordText) -> Bool

  /// The record that fields make.
  static func record(_ fields: [RawField], origin: Origin) -> Record
}
