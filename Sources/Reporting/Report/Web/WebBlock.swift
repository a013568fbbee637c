/// A block as HTML.
enum WebBlock {
  static func html(_ block: Block) -> String {
    switch block {
    case .paragraph(let text): "<p>\(inlines(text))</p>"
    case .notice(let notice, let text):
      """
      <p class="notice \(notice.rawValue.lowercased())" role="note">\(notice.rawValue): \
      \(inlines(text))</p>
      """
    case .heading(let text): "<h3>\(WebInline.isolated(text))</h3>"
    case .list(let entries):
      "<ul>\n\(entries.map { "<li>\(inlines($0))</li>" }.joined(separator: "\n"))\n</ul>"
    case .facts(let facts): dl(facts)
    case .figures(let figures): dl(figures)
    case .table(let table): WebTable(table: table).html
    case .diagram(let prisma):
      """
      <figure class="scroll diagram" tabindex="0" role="group" aria-label="Flow diagram">
      \(FlowSVG(prisma: prisma).element)
      </figure>
      """
    case .overlap(let overlap):
      """
      <figure class="scroll upset" tabindex="0" role="group" aria-label="UpSet plot of the sources">
      \(OverlapSVG(overlap: overlap, isAlone: false).element)
      </figure>
      """
    case .folded(let summary, let blocks):
      """
      <details class="folded"><summary>\(WebInline.isolated(summary))</summary>
      \(blocks.map(html).joined(separator: "\n"))
      </details>
      """
    }
  }

  private static func inlines(_ text: [Inline]) -> String {
    text.map(WebInline.html).joined()
  }

  private static func dl(_ facts: [Block.Fact]) -> String {
    let lines = facts.map { fact in
      "<div><dt>\(WebInline.isolated(fact.name))</dt><dd>\(inlines(fact.text))</dd></div>"
    }
    return "<dl class=\"facts\">\n\(lines.joined(separator: "\n"))\n</dl>"
  }

  private static func dl(_ figures: [Block.Figure]) -> String {
    let lines = figures.map { figure in
      let note = figure.note.isEmpty ? "" : "<span>\(Markup.escaped(figure.note))</span>"
      return "<div><dt>\(figure.name)\(note)</dt><dd>\(Markup.escaped(figure.value))</dd></div>"
    }
    return "<dl class=\"figures\">\n\(lines.joined(separator: "\n"))\n</dl>"
  }
}
