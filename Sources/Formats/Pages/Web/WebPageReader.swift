import ReviewModel

/// Reads a saved web page: grey literature without any labels to go by.
package struct WebPageReader: FormatReader {
  package static let format = Format.webPage

  private static let extensions: Set<String> = ["", "txt", "text", "html", "htm", "xhtml", "mht"]

  package init() {}

  /// Never more than possible: any other reader knows better.
  package func confidence(in file: SourceFile) -> Confidence {
    guard Self.extensions.contains(file.fileExtension), let page = PageText(file),
      Prose.isProse(page)
    else { return .none }
    return .possible
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    guard let page = PageText(file) else { return }
    for diagnostic in page.diagnostics { try emit(.diagnostic(diagnostic)) }
    var record = WebPageText(page).record(page.origin(of: file))
    for mark in page.marks { _ = SynthMarks.apply(mark, to: &record) }
    try emit(.record(orEmpty: record))
  }
}
