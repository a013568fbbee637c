/// The values of BibTeX as clean text; most need little, and that is found out first.
enum BibTeXText {
  /// On one line; nil where nothing is left.
  static func line(_ raw: ByteText, hasTeX: Bool) -> String? {
    guard hasTeX, mayHoldTeX(raw) else {
      return CleanText.line(raw.trimmed)
    }
    return CleanText.line(TeXText.plain(raw))
  }

  private static func mayHoldTeX(_ raw: ByteText) -> Bool {
    var offset = 0
    while true {
      offset = raw.firstTeXMark(from: offset, to: raw.count)
      guard offset < raw.count else { return false }
      if BibTeXScanner.isTeX(raw[offset]) { return true }
      offset += 1
    }
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
