/// A table as HTML: it scrolls in its own box, and a cell opens to what it rests on.
struct WebTable {
  /// Rows that are shown; the file that the caption names has all.
  private static let mostRows = 2000

  let table: DocumentTable

  var html: String {
    let id = table.id.map { " id=\"table-\($0)\"" } ?? ""
    return """
      <div class="scroll" tabindex="0" role="group" aria-label="\(Markup.escaped(label))">
      <table\(id)>
      <caption>\(caption)</caption>
      <thead><tr>\(headers)</tr></thead>
      <tbody>
      \(rows)
      </tbody>
      </table>
      </div>\(notes)
      """
  }

  private var label: String { table.caption.map(\.plain).joined() }

  private var caption: String {
    let text = table.caption.map(WebInline.html).joined()
    let isCut = table.rows.count > Self.mostRows
    let cut = isCut ? ", the first \(Self.mostRows) of \(table.rows.count) rows" : ""
    let file = table.file.map { " <code>\(Markup.escaped($0))</code>" } ?? ""
    return text + cut + file
  }

  private var headers: String {
    table.columns.enumerated().map { column, title in
      let style = isNumeric(column) ? " class=\"number\"" : ""
      return "<th scope=\"col\"\(style)>\(Markup.escaped(title))</th>"
    }.joined()
  }

  private func isNumeric(_ column: Int) -> Bool {
    table.rows.allSatisfy { $0[column].isNumber || $0[column].text.isEmpty }
      && table.rows.contains { $0[column].isNumber }
  }

  private var rows: String {
    if table.rows.isEmpty {
      return "<tr><td class=\"none\" colspan=\"\(table.columns.count)\">No rows.</td></tr>"
    }
    let numeric = table.columns.indices.map(isNumeric)
    return table.rows.prefix(Self.mostRows).map { cells in
      let shown = cells.enumerated().map { column, cell in
        WebCell(cell: cell, isHeader: column == 0, isNumeric: numeric[column]).html
      }
      return "<tr>\(shown.joined())</tr>"
    }.joined(separator: "\n")
  }

  private var notes: String {
    if table.notes.isEmpty { return "" }
    let lines = table.notes.map { "<li>\(Markup.escaped($0))</li>" }.joined()
    return "\n<ul class=\"notes\">\(lines)</ul>"
  }
}
