import ReviewModel

/// An XML format whose records are elements of their own, wherever they stand.
protocol XMLDialect: Sendable {
  static var format: Format { get }

  /// How sure it is that a file that opens so holds records of the format.
  static func confidence(_ opening: XMLOpening) -> Confidence

  /// The names of the elements that are read as one piece each.
  static func recordNames(_ opening: XMLOpening?) -> [String]

  /// Elements around the pieces that say nothing of any record.
  static var envelopeNames: [String] { get }

  /// Whether an element is such a piece of this format.
  static func isRecord(_ element: XMLElement) -> Bool

  /// The records that a piece holds, with their raw fields.
  static func records(in element: XMLElement, _ origin: Origin) -> [Record]
}

extension XMLDialect {
  static var envelopeNames: [String] { [] }
}
