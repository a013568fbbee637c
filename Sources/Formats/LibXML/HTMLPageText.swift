/// The text of a saved HTML page, line by line, as a browser would copy it.
struct HTMLPageText: Sendable, Hashable {
  struct Line: Sendable, Hashable {
    var text: String
    /// In the HTML file, from 1.
    let number: Int
    /// Whether it stands in an `h1`.
    let isTitle: Bool
  }

  private(set) var lines: [Line] = []
  /// The `title` of the document.
  var documentTitle: String?
  /// Whether the page was nested more deeply than any real one, and the rest is missing.
  var isCut = false

  /// Appends a line without blanks around it; of blank lines only one stays.
  mutating func append(_ text: String, number: Int, isTitle: Bool) {
    let text = text.trimmingBlanks
    if text.isEmpty, lines.last?.text.isEmpty ?? true { return }
    lines.append(Line(text: text, number: number, isTitle: isTitle))
  }
}
