/// Text of an EndNote field: `style` elements one after the other, lines ending in `&#xD;`.
enum EndNoteText {
  /// The lines of a field; nil where all are blank.
  static func lines(_ element: XMLElement?) -> [String]? {
    guard let element else { return nil }
    let styles = element.all("style")
    // Between styles stands only what a printer of XML has put there.
    let text = styles.isEmpty ? element.rawText : styles.map(\.rawText).joined()
    let lines = text.split { $0 == "\r" || $0 == "\r\n" || $0 == "\u{2028}" }
      .compactMap { CleanText.line(String($0)) }
    return lines.isEmpty ? nil : lines
  }

  /// The field on one line.
  static func line(_ element: XMLElement?) -> String? { lines(element)?.joined(separator: " ") }

  /// The field with its line ends.
  static func paragraphs(_ element: XMLElement?) -> String? {
    lines(element)?.joined(separator: "\n")
  }
}
