/// Words of a text, with all that a reader needs to weigh them.
struct Passage: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case excerpt(String)
    case quotation
  }

  let kind: Kind
  let text: String
  /// Whether the words are the authors' own, so that they may stand in quotation marks.
  let isVerbatim: Bool
  /// What to call words that are not the authors' own.
  let label: String
  /// The report, briefly.
  let citation: String
  /// Field, file and line.
  let place: String
  /// Code, speaker, voice and the rest.
  let marks: [String]

  var excerptID: String? {
    guard case .excerpt(let id) = kind else { return nil }
    return id
  }
}
