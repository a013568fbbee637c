package import ReviewModel
import ReviewText

/// Reads the full text of a report: plain text, JATS XML or a saved HTML page.
///
/// A file in a folder `full-texts` is a report; anywhere else a text or HTML file is a web page that
/// was read as a record, and its body is its full text.
package enum FullTextReader {
  /// The extensions of files that can be read.
  package static let extensions: Set<String> = [
    "txt", "text", "xml", "nxml", "html", "htm", "xhtml",
  ]

  private static let folder = "full-texts"

  /// The full text; nil where there is none, which is reported.
  package static func read(
    _ file: SourceFile,
    report: (Diagnostic) -> Void = { _ in }
  ) -> FullText? {
    let text: DecodedText
    do {
      text = try file.text.get()
    } catch {
      report(refusal(file, "not-text", error.reason))
      return nil
    }
    for diagnostic in text.diagnostics { report(diagnostic) }
    let isHTML = PageText.isHTML(file, text)
    if !isHTML, XMLSniffing.opens(file, with: ["article", "pmc-articleset"]) {
      return article(file, report)
    }
    if !isHTML, file.fileExtension.hasSuffix("xml") {
      report(refusal(file, "unknown-full-text", "XML that is no article in JATS"))
      return nil
    }
    let plain =
      !file.name.split(separator: "/").contains(Substring(folder))
      ? webPage(file, report)
      : isHTML ? page(file, report) : PlainFullText(text)
    guard let plain, !plain.text.isEmpty else {
      report(refusal(file, "empty-full-text", "there is no text in it"))
      return nil
    }
    return plain.fullText(of: file)
  }

  private static func webPage(
    _ file: SourceFile,
    _ report: (Diagnostic) -> Void
  ) -> PlainFullText? {
    guard let page = PageText(file) else { return nil }
    for diagnostic in page.diagnostics { report(diagnostic) }
    return PlainFullText(WebPageText(page).body, marks: page.marks)
  }

  private static func page(
    _ file: SourceFile,
    _ report: (Diagnostic) -> Void
  ) -> PlainFullText? {
    guard let page = PageText(file) else { return nil }
    for diagnostic in page.diagnostics { report(diagnostic) }
    let lines = page.lines.map(\.text)
      .filter { $0.isEmpty || !Boilerplate.isNavigation($0) && !Boilerplate.isCookieNotice($0) }
    return PlainFullText(lines.joined(separator: "\n"), marks: page.marks)
  }

  private static func article(
    _ file: SourceFile,
    _ report: (Diagnostic) -> Void
  ) -> FullText? {
    var articles: [JATSArticle] = []
    do {
      try XMLRecordScanner(recordNames: ["article"]).scan(file) { event in
        switch event {
        case .diagnostic(let diagnostic): report(diagnostic)
        case .record(let element, _): articles.append(JATSArticle(element))
        }
      }
    } catch let stop as ReadStop {
      report(refusal(file, stop.rule, stop.reason, line: stop.line ?? 1))
    } catch {
      report(refusal(file, "unknown-full-text", "\(error)"))
    }
    guard let article = articles.first(where: { !$0.text.isEmpty }) else {
      report(refusal(file, "empty-full-text", "the article has no body"))
      return nil
    }
    return article.fullText(of: file)
  }

  private static func refusal(
    _ file: SourceFile,
    _ rule: String,
    _ reason: String,
    line: Int = 1
  ) -> Diagnostic {
    Diagnostic(
      .error,
      rule: rule,
      "the full text cannot be read: \(reason)",
      at: Place(file: file.name, line: line),
      help: "save it as plain text, JATS XML or HTML, or take it out of the folder"
    )
  }
}
