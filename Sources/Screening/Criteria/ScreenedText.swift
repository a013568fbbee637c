package import ReviewModel
import ReviewText

/// The fields of a record, or of its full text, as criteria read them.
package struct ScreenedText: Sendable {
  let record: Record
  /// Whether a full text was there to be read, so that a word's absence means something.
  let hasFullText: Bool
  private let texts: [TextField: Text]

  package init(_ record: Record, fullText: FullText? = nil) {
    self.record = record
    hasFullText = fullText != nil
    let raw: [(TextField, String?)] = [
      (.title, record.title), (.abstract, record.abstract), (.container, record.container),
      (.keywords, record.keywords.isEmpty ? nil : record.keywords.joined(separator: "; ")),
      (.fullText, fullText?.text),
    ]
    var texts: [TextField: Text] = [:]
    for case (let field, let text?) in raw { texts[field] = Text(text) }
    self.texts = texts
  }

  subscript(field: TextField) -> Text? { texts[field] }

  /// A field's canonical text and the words in it.
  struct Text: Sendable {
    let canonical: String
    let tokens: TokenisedText

    init(_ raw: String) {
      canonical = CanonicalText.canonical(raw)
      tokens = TokenisedText(canonical)
    }
  }
}
