import ReviewModel

/// The citation statements of a scite page: quotes with the section and class under them.
///
/// All of them are kept in page order, those that the page repeats as well: their number is what the
/// page shows, the number of different ones what was said.
struct SciteStatements: Sendable {
  private(set) var statements: [CitationStatement] = []
  /// The lines of the statements as they stood.
  private(set) var fields: [PageField] = []
  /// Lines that belong to no statement.
  private(set) var rest: [PageLine] = []

  private var quote: [String] = []
  private var isOpen = false
  private var isAfterCounts = false
  private var section: String?
  private var classification: String?

  init(_ lines: some Sequence<PageLine>) {
    for line in lines { take(line) }
    finish()
  }

  private mutating func take(_ line: PageLine) {
    let text = line.text
    switch SciteLine(text) {
    case .section(let name, let kind) where !quote.isEmpty:
      isOpen = false
      fields.append(PageField(line.number, "Section", text))
      section = name
      classification = kind
    case .classification(let kind) where !quote.isEmpty && !isOpen:
      fields.append(PageField(line.number, "Section", text))
      classification = kind
    case .confidence(let percent) where !quote.isEmpty:
      fields.append(PageField(line.number, "confidence", text))
      finish(confidence: percent)
    case let found:
      if case .citedBy = found { isAfterCounts = true }
      if opensQuote(text) {
        finish()
        isOpen = true
      }
      guard isOpen else {
        rest.append(line)
        return
      }
      if !line.isBlank {
        quote.append(text)
        fields.append(PageField(line.number, "Citation statement", text))
      }
      if text.hasSuffix("”") || text.hasSuffix("\"") && quote.joined().utf8.count > 40 {
        isOpen = false
      }
    }
  }

  /// Titles stand in quotation marks too, but not after the counts and not between dots.
  private func opensQuote(_ text: String) -> Bool {
    guard text.hasPrefix("“") || text.hasPrefix("\"") else { return false }
    let rest = text.dropFirst()
    return rest.hasPrefix("…") || rest.hasPrefix("...") || isAfterCounts && text.utf8.count > 40
  }

  private mutating func finish(confidence: Int? = nil) {
    defer {
      quote = []
      isOpen = false
      section = nil
      classification = nil
    }
    guard let text = Self.plain(quote) else { return }
    statements.append(
      CitationStatement(
        text: text,
        section: section,
        classification: classification,
        confidence: confidence
      )
    )
  }

  /// Without the quotation marks and the dots that show where it was cut out.
  private static func plain(_ quote: [String]) -> String? {
    guard let text = CleanText.line(quote.joined(separator: " ")) else { return nil }
    var bare = Substring(text)
    while let first = bare.first, "“”\"… ".contains(first) { bare.removeFirst() }
    while let last = bare.last, "“”\"… ".contains(last) { bare.removeLast() }
    return bare.isEmpty ? nil : String(bare)
  }
}
