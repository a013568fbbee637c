import ReviewModel

/// Reads saved pages of scite: a report, and what others say where they cite it.
package struct ScitePageReader: FormatReader {
  package static let format = Format.scitePage

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    let needles = ["itation statements", "itation Statements", "mentioning", "itation Types"]
    guard PageNeedles.contains(file, anyOf: needles), let page = PageText(file) else {
      return .none
    }
    let scite = ScitePage(page)
    switch scite.signs {
    case 2...: return .certain
    case 1: return .likely
    default: return .none
    }
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    guard let page = PageText(file) else { return }
    for diagnostic in page.diagnostics { try emit(.diagnostic(diagnostic)) }
    var record = ScitePage(page).record(page.origin(of: file))
    for mark in page.marks { _ = SynthMarks.apply(mark, to: &record) }
    try emit(.record(orEmpty: record))
  }
}
