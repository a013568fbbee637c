/// The values of BibTeX as clean text; most need little, and that is found out first.
enum BibTeXText {
  /// On one line; nil where nothing is left.
  static func line(_ raw: ByteText, hasTeX: Bool) -> String? {
    if hasTeX, raw.contains(where: BibTeXScanner.isTeX) { return finished(TeXText.plain(raw)) }
    switch ByteCleanness(raw) {
    case .clean: return raw.isEmpty ? nil : raw.string
    case .blanks: return collapsed(raw)
    case .markup: return CleanText.line(raw.string)
    }
  }

  /// With a line end between paragraphs, which blank lines separate; nil where nothing is left.
  static func paragraphs(_ raw: ByteText, hasTeX: Bool) -> String? {
    if !hasTeX, ByteCleanness(raw) == .clean { return raw.isEmpty ? nil : raw.string }
    let text = TeXText.plain(raw, keepsParagraphs: true)
    return ByteText.lending(text) { bytes in
      switch ByteCleanness(bytes) {
      case .clean: return text.isEmpty ? nil : text
      case .blanks, .markup: return CleanText.paragraphs(text)
      }
    }
  }

  /// An address or identifier, in which ties and dashes mean themselves.
  static func verbatim(_ raw: ByteText, hasTeX: Bool) -> String? {
    guard hasTeX else { return line(raw, hasTeX: false) }
    return CleanText.line(TeXText.plain(raw, isVerbatim: true))
  }

  private static func finished(_ text: String) -> String? {
    ByteText.lending(text) { bytes in
      switch ByteCleanness(bytes) {
      case .clean: return text.isEmpty ? nil : text
      case .blanks: return collapsed(bytes)
      case .markup: return CleanText.line(text)
      }
    }
  }

  /// Runs of white space become one blank; none remain at the ends.
  private static func collapsed(_ raw: ByteText) -> String? {
    let text = raw.trimmed
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var start = 0
    var index = 0
    while index < text.count {
      guard text[index] <= 0x20 else {
        index += 1
        continue
      }
      result.append(contentsOf: text.slice(start..<index))
      while index < text.count, text[index] <= 0x20 { index += 1 }
      result.append(0x20)
      start = index
    }
    result.append(contentsOf: text.slice(start..<text.count))
    return result.isEmpty ? nil : String(decoding: result, as: UTF8.self)
  }
}
