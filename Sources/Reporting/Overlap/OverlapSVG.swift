import ReviewModel

/// `overlap.svg`: an UpSet plot of the reports that each combination of sources holds alone.
///
/// Each number stands in an element whose `data-overlap` says what it counts, with the places of
/// the sources in `sources.csv` from 1: `source 2`, `combination 1+3`. Colours are attributes, so
/// that a page that holds the plot can replace them.
struct OverlapSVG {
  private let overlap: SourceOverlap
  /// Whether it must say itself what it counts: a page says it beside the plot.
  private let isAlone: Bool
  private let summary: OverlapSummary
  private let selection: OverlapSelection
  private let drawing: OverlapDrawing
  private let marks: OverlapMarks

  init(overlap: SourceOverlap, isAlone: Bool = true) {
    self.overlap = overlap
    self.isAlone = isAlone
    summary = OverlapSummary(overlap: overlap)
    selection = OverlapSelection(overlap)
    drawing = OverlapDrawing(overlap, showing: selection)
    marks = OverlapMarks(overlap: overlap, drawing: drawing)
  }

  /// A file of its own.
  var document: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(element)\n" }

  /// The element alone, as a page holds it; without a plot where there is nothing to compare.
  var element: String {
    let isDrawn = summary.isWorthDrawing
    let width = max(640, isDrawn ? drawing.right + OverlapDrawing.margin : 0)
    let above = isAlone ? lines(sentence, in: width) : []
    let notes = isDrawn ? remarks : []
    let top = 50 + above.count * 16
    let foot = top + (isDrawn ? 30 + drawing.matrixBottom : -8)
    let height = foot + (notes.isEmpty ? 6 : notes.count * 16 + 12)
    var parts = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" \
      height="\(height)" role="img" aria-labelledby="overlap-title overlap-summary" \
      font-family="Helvetica, Arial, 'Liberation Sans', sans-serif" font-size="12">
      """,
      "<title id=\"overlap-title\">\(Self.title)</title>",
      "<desc id=\"overlap-summary\">\(Markup.escaped(description))</desc>",
      "<rect class=\"upset-ground\" width=\"\(width)\" height=\"\(height)\" fill=\"#ffffff\"/>",
      text(Self.title, y: 30, " font-size=\"17\" font-weight=\"bold\""),
    ]
    parts += above.enumerated().map { text(Markup.escaped($0.element), y: 52 + $0.offset * 16) }
    if isDrawn {
      parts.append("<g transform=\"translate(0 \(top + 20))\">")
      parts += marks.elements + ["</g>"]
    }
    parts += notes.enumerated().map { text($0.element, y: foot + 10 + $0.offset * 16) }
    return (parts + ["</svg>"]).joined(separator: "\n")
  }

  private static let title = "Reports by the sources that hold them"

  private var sentence: String {
    let words = summary.sentence.map { inline in
      if case .foreign(let name) = inline { return OverlapSummary.shown(name) }
      return inline.plain
    }
    return (words.joined() + (summary.caution.map { " \($0)" } ?? ""))
  }

  /// All that is drawn, for those who hear it.
  private var description: String {
    let columns = selection.combinations.map { combination in
      let names = combination.sources.map { OverlapSummary.shown(overlap.sources[$0].name) }
      return "\(names.joined(separator: " and ")): \(combination.reports)."
    }
    let isDrawn = summary.isWorthDrawing
    let shown = isDrawn ? ["Reports in exactly these sources:"] + columns + selection.notes : []
    return ([sentence] + shown).joined(separator: " ")
  }

  /// What is left out, with its numbers marked.
  private var remarks: [String] {
    var remarks: [String] = []
    if selection.furtherCombinations > 0 {
      let combinations = marks.number(selection.furtherCombinations, "further combinations")
      let reports = marks.number(selection.furtherReports, "further reports")
      remarks.append(
        """
        And \(combinations) further combination\(selection.furtherCombinations == 1 ? "" : "s") \
        with \(reports) report\(selection.furtherReports == 1 ? "" : "s").
        """
      )
    }
    return remarks + (selection.sourcesNote.map { [Markup.escaped($0)] } ?? [])
  }

  private func lines(_ text: String, in width: Int) -> [String] {
    FlowLine.wrapped(text, width: (width - 2 * OverlapDrawing.margin) * 10 / 62)
      .map { $0.tokens.map(\.before).joined(separator: " ") }
  }

  private func text(_ markup: String, y: Int, _ attributes: String = "") -> String {
    """
    <text class="upset-text" x="\(OverlapDrawing.margin)" y="\(y)"\(attributes) \
    fill="#1d2730">\(markup)</text>
    """
  }
}
