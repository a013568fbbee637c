package import ReviewModel
import ReviewText

/// A saved page as lines of text, whether it was saved as text or as HTML.
package struct PageText: Sendable {
  let file: String
  let lines: [PageLine]
  /// The `title` of an HTML page.
  let documentTitle: String?
  /// Lines such as `synth:abstractSource=paraphrase`, which are not text of the page.
  let marks: [String]
  /// What could not be read; what was guessed on the way to text is the file's.
  package let diagnostics: [Diagnostic]

  /// Longer files are no pages.
  private static let limit = 4_000_000

  /// The page; nil where the bytes are no text or far too many.
  package init?(_ source: SourceFile) {
    guard source.bytes.count <= Self.limit, case .success(let text) = source.text else {
      return nil
    }
    file = source.name
    var diagnostics: [Diagnostic] = []
    var lines: [PageLine]
    if Self.isHTML(source, text) {
      let page = HTMLParserSession.text(of: Array(text.bytes))
      documentTitle = page.documentTitle
      lines = page.lines.map {
        PageLine(text: Self.clean($0.text), number: $0.number, isTitle: $0.isTitle)
      }
      if page.isCut { diagnostics.append(Self.tooDeep(source.name)) }
    } else {
      documentTitle = nil
      lines = text.lines.flatMap { line in
        text.string(line.content).split(omittingEmptySubsequences: false) {
          "\u{2028}\u{2029}".contains($0)
        }
        .map { PageLine(text: Self.clean(String($0)), number: line.number) }
      }
    }
    marks = lines.filter { $0.text.hasPrefix("synth:") }.map(\.text)
    lines.removeAll { $0.text.hasPrefix("synth:") }
    self.lines = lines
    self.diagnostics = diagnostics
  }

  /// Where the record of a page begins and ends: the page is the record.
  func origin(of source: SourceFile) -> Origin {
    Origin(file: file, start: 0, end: source.bytes.count, line: 1)
  }

  static func isHTML(_ source: SourceFile, _ text: DecodedText) -> Bool {
    let opening = String(decoding: text.bytes.prefix(1_000), as: UTF8.self).lowercased()
    if ["<!doctype html", "<html", "<head>"].contains(where: opening.contains) { return true }
    return ["html", "htm", "xhtml"].contains(source.fileExtension) && opening.contains("<")
  }

  /// Blanks of every kind become one, except that a tab between words stays a tab.
  private static func clean(_ text: String) -> String {
    let cells = text.split(separator: "\t").map { CleanText.collapsed(String($0)) }
    let line = cells.filter { !$0.isEmpty }.joined(separator: "\t")
    return CanonicalText.canonical(line.trimmingBlanks)
  }

  private static func tooDeep(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      rule: "html-limit",
      "elements are nested too deeply; the rest of the page was not read",
      at: Place(file: name),
      help: "save the page again as text"
    )
  }
}
