/// The values of BibTeX as clean text; most need little, and that is found out first.
enum BibTeXText {
  /// On one line; nil where nothing is left.
  static func line(_ raw: ByteText, hasTeX: Bool) -> String? {
    guard hasTeX, raw.contains(where: BibTeXScanner.isTeX) else {
      return CleanText.line(raw.trimmed)
    }
    return CleanText.line(TeXText.plain(raw))
  }

  /// With a line end between paragraphs, which blank lines separate; nil where nothing is left.
  static func paragraphs(_ raw: ByteText, hasTeX: Bool) -> String? {
    let text = raw.trimmed
    if !hasTeX, text.cleanness.isClean { return text.isEmpty ? nil : text.string }
    return CleanText.paragraphs(TeXText.plain(text, keepsParagraphs: true))
  }

  /// An address or identifier, in which ties and dashes mean themselves.
  static func verbatim(_ raw: ByteText, hasTeX: Bool) -> String? {
    guard hasTeX else { return CleanText.line(raw.trimmed) }
    return CleanText.line(TeXText.plain(raw, isVerbatim: true))
  }
}
