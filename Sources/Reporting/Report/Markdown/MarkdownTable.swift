/// A table as Markdown, and under it which excerpts each of its cells rests on.
struct MarkdownTable {
  /// Rows that are shown; the file that the caption names has all.
  private static let mostRows = 400

  let table: DocumentTable

  func lines(_ passages: inout NumberedPassages) -> [String] {
    let rows = table.rows.prefix(Self.mostRows)
    if rows.isEmpty { return [caption, "", "No rows.", ""] + notes }
    return [caption, "", header, rule] + rows.map(line) + [""] + notes + excerpts(rows, &passages)
  }

  private var caption: String {
    let text = table.caption.map(MarkdownReport.inline).joined()
    guard let file = table.file else { return text }
    let isCut = table.rows.count > Self.mostRows
    let cut = isCut ? ", the first \(Self.mostRows) of \(table.rows.count) rows" : ""
    return "\(text)\(cut) (`\(file)`)"
  }

  private var header: String { row(table.columns.map(MarkdownText.escaped)) }

  private var rule: String {
    row(
      table.columns.indices.map { column in
        table.rows.allSatisfy { $0[column].isNumber || $0[column].text.isEmpty } ? "---:" : "---"
      }
    )
  }

  private func line(_ cells: [DocumentCell]) -> String {
    row(cells.map { MarkdownText.escaped($0.text) + ($0.isProposed ? "°" : "") })
  }

  private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

  private var notes: [String] {
    table.notes.isEmpty ? [] : table.notes.map { "- \(MarkdownText.escaped($0))" } + [""]
  }

  private func excerpts(
    _ rows: ArraySlice<[DocumentCell]>,
    _ passages: inout NumberedPassages
  ) -> [String] {
    var lines: [String] = []
    for cell in rows.joined() where !cell.support.passages.isEmpty {
      let links = cell.support.passages.map { passage in
        let number = passages.number(of: passage)
        return "[x\(number)](#x\(number))"
      }
      let name = MarkdownText.escaped(cell.cell ?? "")
      let value = MarkdownText.escaped(cell.text)
      lines.append("- \(name) = \(value): \(links.joined(separator: ", "))")
    }
    return lines.isEmpty ? [] : ["Behind the cells:", ""] + lines + [""]
  }
}
