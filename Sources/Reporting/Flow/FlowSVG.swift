import ReviewModel

/// `prisma.svg`: the PRISMA 2020 flow diagram of a new review, with both arms where both have
/// records.
///
/// Source of the layout: Page et al. 2021, doi:10.1136/bmj.n71. Each number stands in an element
/// whose `data-node` is its key in `prisma.csv`. Colours are attributes, so that a page that holds
/// the diagram can replace them.
struct FlowSVG {
  let prisma: PrismaFlow

  /// A file of its own.
  var document: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(element)\n" }

  /// The element alone, as a page holds it.
  var element: String {
    let drawing = FlowDrawing(
      rows: FlowRows(prisma: prisma).rows,
      hasOtherMethods: prisma.hasOtherMethods
    )
    let size = "0 0 \(drawing.width) \(drawing.height)"
    var lines = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="\(size)" width="\(drawing.width)" \
      height="\(drawing.height)" role="img" aria-labelledby="flow-title flow-summary" \
      font-family="Helvetica, Arial, 'Liberation Sans', sans-serif" font-size="12">
      """,
      "<title id=\"flow-title\">\(Markup.escaped(title))</title>",
      "<desc id=\"flow-summary\">\(Markup.escaped(summary))</desc>",
      Self.arrowHead,
      """
      <rect class="flow-ground" width="\(drawing.width)" height="\(drawing.height)" \
      fill="#ffffff"/>
      """,
      text(title, x: FlowDrawing.margin, y: 28, size: 17, weight: "bold", style: "flow-title"),
    ]
    if let subtitle {
      lines.append(
        text(subtitle, x: FlowDrawing.margin, y: 48, size: 12, weight: "normal", style: "flow-note")
      )
    }
    lines += drawing.heads.map(head) + drawing.phases.map(phase)
    lines += drawing.arrows.map(arrow) + drawing.boxes.map(box)
    return (lines + ["</svg>"]).joined(separator: "\n")
  }

  private var title: String {
    var marks: [String] = []
    if prisma.isInterim { marks.append("interim") }
    if prisma.flow.isProvisional { marks.append("provisional") }
    let name = "PRISMA 2020 flow diagram"
    return marks.isEmpty ? name : "\(name): \(marks.joined(separator: ", "))"
  }

  private var subtitle: String? {
    var parts: [String] = []
    if prisma.flow.isProvisional {
      let flow = prisma.flow
      parts.append("\(flow.decidedByPeople) of \(flow.screened) records decided by people")
    }
    parts += prisma.waiting
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  private var summary: String {
    prisma.flow.boxes.map { box in
      let arm = box.arm == .otherMethods ? " (other methods)" : ""
      return "\(box.text)\(arm): \(box.n.map(String.init) ?? "not known")."
    }.joined(separator: " ")
  }

  private static let arrowHead = """
    <defs><marker id="flow-arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" \
    markerHeight="8" orient="auto"><path class="flow-head" d="M0 0L8 4L0 8z" fill="#4a5560"/>\
    </marker></defs>
    """

  private func head(_ head: FlowDrawing.Head) -> String {
    let y = FlowDrawing.headTop
    let height = FlowDrawing.headHeight
    let first = y + height / 2 + 4 - (head.lines.count - 1) * FlowShape.lineHeight / 2
    let texts = head.lines.enumerated().map { number, line in
      centred(line, x: head.x + head.width / 2, y: first + number * FlowShape.lineHeight)
    }
    return """
      <rect class="flow-arm" x="\(head.x)" y="\(y)" width="\(head.width)" height="\(height)" rx="6" \
      fill="#f4e7c3" stroke="#c9ae62"/>\(texts.joined())
      """
  }

  private func phase(_ phase: FlowDrawing.Phase) -> String {
    let x = FlowDrawing.margin
    let width = FlowDrawing.phaseWidth
    let turn = "translate(\(x + width / 2 + 4) \(phase.y + phase.height / 2)) rotate(-90)"
    // A short phase still needs room for its name.
    let height = max(phase.height, 74)
    let y = phase.y - (height - phase.height) / 2
    return """
      <rect class="flow-phase" x="\(x)" y="\(y)" width="\(width)" height="\(height)" rx="6" \
      fill="#d5e3f0" stroke="#8fb0cf"/><text class="flow-text" transform="\(turn)" \
      text-anchor="middle" font-weight="bold" fill="#1d2730">\(phase.name)</text>
      """
  }

  private func arrow(_ arrow: FlowDrawing.Arrow) -> String {
    let path = arrow.points.enumerated()
      .map { "\($0.offset == 0 ? "M" : "L")\($0.element.x) \($0.element.y)" }.joined()
    return """
      <path class="flow-line" d="\(path)" fill="none" stroke="#4a5560" \
      marker-end="url(#flow-arrow)"/>
      """
  }

  private func box(_ box: FlowDrawing.Box) -> String {
    let dash = box.shape.isDashed ? " stroke-dasharray=\"5 4\"" : ""
    let style = box.shape.isDashed ? "flow-box flow-interim" : "flow-box"
    let texts = box.shape.lines.enumerated().map { number, line in
      let y = box.y + FlowShape.padding + 10 + number * FlowShape.lineHeight
      return text(line, x: box.x + FlowShape.padding + line.indent * 6, y: y)
    }
    return """
      <rect class="\(style)" x="\(box.x)" y="\(box.y)" width="\(box.shape.width)" \
      height="\(box.height)" rx="3" fill="\(box.shape.isDashed ? "#fdf8ec" : "#ffffff")" \
      stroke="#4a5560"\(dash)/>\(texts.joined())
      """
  }

  private func text(_ line: FlowLine, x: Int, y: Int) -> String {
    let weight = line.isStrong ? " font-weight=\"bold\"" : ""
    return """
      <text class="flow-text" x="\(x)" y="\(y)"\(weight) fill="#1d2730">\(spans(line))</text>
      """
  }

  private func centred(_ line: FlowLine, x: Int, y: Int) -> String {
    """
    <text class="flow-text" x="\(x)" y="\(y)" text-anchor="middle" font-weight="bold" \
    fill="#1d2730">\(spans(line))</text>
    """
  }

  private func text(
    _ words: String,
    x: Int,
    y: Int,
    size: Int,
    weight: String,
    style: String
  ) -> String {
    """
    <text class="flow-text \(style)" x="\(x)" y="\(y)" font-size="\(size)" \
    font-weight="\(weight)" fill="#1d2730">\(Markup.escaped(words))</text>
    """
  }

  private func spans(_ line: FlowLine) -> String {
    line.tokens.map { token in
      guard let key = token.key else {
        return Markup.escaped(token.before + token.number + token.after)
      }
      return """
        \(token.before)<tspan data-node="\(key)">\(token.number)</tspan>\(token.after)
        """
    }.joined(separator: " ")
  }
}
