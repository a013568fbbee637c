/// `report.md`: the report as text, with every excerpt at its end.
struct MarkdownReport {
  let document: ReportDocument

  var text: String {
    var passages = NumberedPassages()
    var lines = ["# \(MarkdownText.escaped(document.title))", ""]
    // What a reader must know comes before anything else: the figures follow the notices.
    lines += document.front.flatMap { blocks($0, &passages) }
    lines += [inlines(document.subtitle), ""]
    for section in document.sections {
      lines += ["## \(section.title)", ""]
      lines += section.blocks.flatMap { blocks($0, &passages) }
    }
    if !passages.all.isEmpty { lines += excerpts(passages) }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private func blocks(_ block: Block, _ passages: inout NumberedPassages) -> [String] {
    switch block {
    case .paragraph(let text): [inlines(text), ""]
    case .notice(let notice, let text): ["> \(notice.rawValue): \(inlines(text))", ""]
    case .heading(let text): ["### \(MarkdownText.escaped(text))", ""]
    case .list(let entries): entries.map { "- \(inlines($0))" } + [""]
    case .facts(let facts):
      facts.map { "- \(MarkdownText.escaped($0.name)): \(inlines($0.text))" } + [""]
    case .figures(let figures):
      figures.map { figure in
        let note = figure.note.isEmpty ? "" : " (\(figure.note))"
        return "- \(figure.name): \(figure.value)\(note)"
      } + [""]
    case .table(let table): MarkdownTable(table: table).lines(&passages)
    case .diagram: ["![PRISMA 2020 flow diagram](prisma.svg)", ""]
    case .overlap: ["![UpSet plot of the sources](../2-deduplication/overlap.svg)", ""]
    case .folded(let summary, let inner):
      folded(summary, inner, &passages)
    }
  }

  private func folded(
    _ summary: String,
    _ inner: [Block],
    _ passages: inout NumberedPassages
  ) -> [String] {
    // A table carries its own caption.
    if case .table = inner.first { return inner.flatMap { blocks($0, &passages) } }
    return ["\(MarkdownText.escaped(summary)):", ""] + inner.flatMap { blocks($0, &passages) }
  }

  private func inlines(_ text: [Inline]) -> String { text.map(Self.inline).joined() }

  static func inline(_ inline: Inline) -> String {
    switch inline {
    // A sentence of ours holds no markup, but may hold a name with an underscore.
    case .words(let text), .foreign(let text): MarkdownText.escaped(text)
    case .strong(let text): "**\(MarkdownText.escaped(text))**"
    case .code(let text): text.contains("`") ? MarkdownText.escaped(text) : "`\(text)`"
    case .link(let text, let url):
      WebAddress(url).map { "[\(MarkdownText.escaped(text))](<\($0.text)>)" }
        ?? MarkdownText.escaped(text)
    }
  }

  private func excerpts(_ passages: NumberedPassages) -> [String] {
    var lines = ["## Excerpts", ""]
    for (number, passage) in passages.all.enumerated() {
      let marks = ([passage.citation, passage.place] + passage.marks).map(MarkdownText.escaped)
      let words = MarkdownText.escaped(passage.text)
      let shown = passage.isVerbatim ? "“\(words)”" : "\(words) (\(passage.label))"
      lines.append(
        "- <a id=\"x\(number + 1)\"></a>x\(number + 1): \(shown) — \(marks.joined(separator: "; "))"
      )
    }
    return lines + [""]
  }
}
