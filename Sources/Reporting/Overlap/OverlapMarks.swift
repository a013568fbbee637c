import ReviewModel

/// Writes the rows, bars and dots of an UpSet plot.
struct OverlapMarks: Sendable {
  let overlap: SourceOverlap
  let drawing: OverlapDrawing

  var elements: [String] {
    headings + drawing.rows.enumerated().compactMap { band($0.offset, $0.element) }
      + drawing.ticks.map(tick) + drawing.rows.map(row) + drawing.columns.map(column)
  }

  /// A number that a check finds by what it counts.
  func number(_ count: Int, _ name: String) -> String {
    "<tspan data-overlap=\"\(name)\">\(count)</tspan>"
  }

  private var headings: [String] {
    let axis = drawing.axisEnd
    let lines = ["Reports in exactly", "this combination"].enumerated().map { number, line in
      text(line, x: axis, y: OverlapDrawing.barsHeight / 2 - 4 + number * 15, " \(Self.end)")
    }
    let y = drawing.barsBase + 4
    let axes = """
      <path class="upset-tick" d="M\(drawing.matrixX) 0V\(drawing.barsBase)H\(drawing.right)" \
      fill="none" stroke="#4a5560"/>
      """
    return lines + [text("Reports in each source", x: drawing.setBase, y: y, " \(Self.end)"), axes]
  }

  private func band(_ number: Int, _ row: OverlapDrawing.Row) -> String? {
    guard number.isMultiple(of: 2) else { return nil }
    let x = OverlapDrawing.margin
    return """
      <rect class="upset-band" x="\(x)" y="\(row.y)" width="\(drawing.right - x)" \
      height="\(OverlapDrawing.rowHeight)" fill="#f1f3f5"/>
      """
  }

  private func tick(_ tick: OverlapDrawing.Tick) -> String {
    """
    <path class="upset-tick" d="M\(drawing.matrixX - 4) \(tick.y)h4" stroke="#4a5560"/>\
    \(text(String(tick.value), x: drawing.matrixX - 8, y: tick.y + 4, " font-size=\"10\" \(Self.end)"))
    """
  }

  private func row(_ row: OverlapDrawing.Row) -> String {
    let source = overlap.sources[row.source]
    let name = OverlapSummary.shown(source.name)
    let bar = drawing.setBase - row.barWidth
    let size = row.isSmall ? " font-size=\"\(OverlapDrawing.smallSize)\"" : ""
    let lines = row.name.enumerated().map { number, line in
      let y = row.middle + 4 + (row.name.count > 1 ? number * 11 - 5 : 0)
      return text(Markup.escaped(line), x: drawing.nameEnd, y: y, "\(size) \(Self.end)")
    }
    return """
      <g><title>\(Markup.escaped("\(name): \(source.reports)"))</title>\
      <rect class="upset-bar" x="\(bar)" y="\(row.y + 5)" width="\(row.barWidth)" \
      height="\(OverlapDrawing.rowHeight - 10)" fill="#1d2730"/>\
      \(text(number(source.reports, "source \(row.source + 1)"), x: bar - 5, y: row.middle + 4, " \(Self.end)"))\
      \(lines.joined())</g>
      """
  }

  private func column(_ column: OverlapDrawing.Column) -> String {
    let combination = column.combination
    let names = combination.sources.map { OverlapSummary.shown(overlap.sources[$0].name) }
    let places = combination.sources.map { String($0 + 1) }.joined(separator: "+")
    let top = drawing.barsBase - column.barHeight
    let width = drawing.barWidth
    let label = text(
      number(combination.reports, "combination \(places)"),
      x: column.x,
      y: top - 5,
      " font-size=\"11\" text-anchor=\"middle\""
    )
    return """
      <g><title>\(Markup.escaped("\(names.joined(separator: " and ")): \(combination.reports)"))\
      </title><rect class="upset-bar" x="\(column.x - width / 2)" y="\(top)" width="\(width)" \
      height="\(column.barHeight)" fill="#1d2730"/>\(label)\(dots(column, isFilled: false))\
      \(joint(column))\(dots(column, isFilled: true))</g>
      """
  }

  private func joint(_ column: OverlapDrawing.Column) -> String {
    guard let reach = column.reach, reach.count > 1 else { return "" }
    let ends = (drawing.rows[reach.lowerBound].middle, drawing.rows[reach.upperBound].middle)
    return """
      <path class="upset-joint" d="M\(column.x) \(ends.0)V\(ends.1)" stroke="#1d2730" \
      stroke-width="3"/>
      """
  }

  private func dots(_ column: OverlapDrawing.Column, isFilled: Bool) -> String {
    zip(drawing.rows, column.filled).filter { $0.1 == isFilled }.map { row, _ in
      """
      <circle class="\(isFilled ? "upset-bar" : "upset-blank")" cx="\(column.x)" \
      cy="\(row.middle)" r="6" fill="\(isFilled ? "#1d2730" : "#d9dee2")"/>
      """
    }.joined()
  }

  private func text(_ markup: String, x: Int, y: Int, _ attributes: String) -> String {
    "<text class=\"upset-text\" x=\"\(x)\" y=\"\(y)\"\(attributes) fill=\"#1d2730\">\(markup)</text>"
  }

  private static let end = "text-anchor=\"end\""
}
