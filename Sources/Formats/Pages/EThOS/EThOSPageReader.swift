import ReviewModel

/// Reads saved pages of EThOS, the British Library's register of theses.
package struct EThOSPageReader: FormatReader {
  package static let format = Format.ethosPage

  private static let anchor = "cite or link to this record in EThOS"

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    guard PageNeedles.contains(file, anyOf: ["EThOS", "Awarding Body:"]), let page = PageText(file)
    else { return .none }
    if page.lines.contains(where: { Self.isAnchor($0) }) { return .certain }
    let labels = Set(page.lines.flatMap { EThOSLine($0).fields.map(\.label) })
    let own: Set<EThOSLabel> = [.awardingBody, .institution, .date, .qualification, .identifier]
    guard labels.contains(.title), !labels.isDisjoint(with: own) else { return .none }
    return labels.intersection(own).count > 1 ? .certain : .likely
  }

  /// Reads the page, or each of several saved in one file.
  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    guard let page = PageText(file) else { return }
    for diagnostic in page.diagnostics { try emit(.diagnostic(diagnostic)) }
    let starts = page.lines.indices.filter { Self.isAnchor(page.lines[$0]) }.dropFirst()
    let ends = starts + [page.lines.count]
    for (start, end) in zip([0] + starts, ends) {
      var origin = page.origin(of: file)
      if !starts.isEmpty { origin = Self.origin(page, file, start, end) }
      let thesis = EThOSPage(lines: page.lines[start..<end])
      var record = thesis.record(origin)
      for mark in page.marks { _ = SynthMarks.apply(mark, to: &record) }
      try emit(.record(orEmpty: record))
    }
  }

  private static func isAnchor(_ line: PageLine) -> Bool { line.text.contains(anchor) }

  /// The lines of one of several pages.
  private static func origin(
    _ page: PageText,
    _ file: SourceFile,
    _ start: Int,
    _ end: Int
  ) -> Origin {
    guard case .success(let text) = file.text else { return page.origin(of: file) }
    let first = page.lines[start].number
    let last = end < page.lines.count ? page.lines[end].number : Int.max
    var range = (start: file.bytes.count, end: file.bytes.count)
    for line in text.lines {
      if line.number == first { range.start = text.originalOffset(line.start) }
      if line.number == last { range.end = text.originalOffset(line.start) }
    }
    return Origin(file: page.file, start: range.start, end: range.end, line: first)
  }
}
