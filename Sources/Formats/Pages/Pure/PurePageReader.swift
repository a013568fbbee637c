import ReviewModel
import ReviewText

/// Reads saved pages of Pure, the research portal of many universities.
package struct PurePageReader: FormatReader {
  package static let format = Format.purePage

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    guard PageNeedles.contains(file, anyOf: ["Research output"]), let page = PageText(file),
      page.lines.contains(where: { PureType($0.text) != nil })
    else { return .none }
    let own: Set<PureSection> = [.abstract, .fingerprint, .cite, .access, .keywords]
    let sections = Set(page.lines.compactMap { PureSection.opened(by: Folding.folded($0.text)) })
    let labels: Set<PureLabel> = [.language, .status, .pages, .online]
    let details = Set(page.lines.compactMap { PureLabel.split($0.text)?.label })
    let signs = sections.intersection(own).count + details.intersection(labels).count
    return signs > 1 ? .certain : signs == 1 ? .likely : .none
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    guard let page = PageText(file) else { return }
    for diagnostic in page.diagnostics { try emit(.diagnostic(diagnostic)) }
    let pure = PurePage(page)
    for diagnostic in pure.diagnostics { try emit(.diagnostic(diagnostic)) }
    var record = pure.record(page.origin(of: file))
    for mark in page.marks { _ = SynthMarks.apply(mark, to: &record) }
    try emit(.record(orEmpty: record))
  }
}
