/// A cell as HTML: its value and, behind it, the words it rests on.
struct WebCell {
  let cell: DocumentCell
  let isHeader: Bool
  let isNumeric: Bool

  var html: String {
    let inside = opens ? "<details><summary>\(value)</summary>\(support)</details>" : value
    let style = styles.isEmpty ? "" : " class=\"\(styles.joined(separator: " "))\""
    return isHeader
      ? "<th scope=\"row\"\(style)>\(inside)</th>" : "<td\(style)>\(inside)</td>"
  }

  /// The value stands alone in its element, so that a check can compare the two.
  private var value: String {
    let id = cell.cell.map { " data-cell=\"\(Markup.escaped($0))\"" } ?? ""
    let mark =
      cell.isProposed
      ? "<sup class=\"proposed\" title=\"rests on proposals\">°</sup>" : ""
    return "<bdi\(id)>\(Markup.escaped(cell.text))</bdi>\(mark)"
  }

  private var styles: [String] {
    var styles: [String] = []
    if isNumeric { styles.append("number") }
    if cell.text.utf8.count > 60 { styles.append("long") }
    return styles
  }

  /// One name that says no more than the cell does is not worth a click.
  private var opens: Bool {
    if !cell.support.passages.isEmpty { return true }
    return cell.support.things.contains { $0.count > 1 || $0.kind == "Decisions" }
  }

  private var support: String {
    let passages = cell.support.passages.map(passage).joined()
    let list = passages.isEmpty ? "" : "<ul class=\"passages\">\(passages)</ul>"
    return list + cell.support.things.map(thing).joined()
  }

  private func passage(_ passage: Passage) -> String {
    let name =
      passage.excerptID.map { " data-excerpt=\"\(Markup.escaped($0))\"" } ?? " data-quotation"
    let words = "<bdi\(name)>\(Markup.escaped(passage.text))</bdi>"
    let shown =
      passage.isVerbatim
      ? "“\(words)”" : "\(words) <em class=\"label\">\(Markup.escaped(passage.label))</em>"
    let marks = passage.marks.map(Markup.escaped).joined(separator: " · ")
    let source = [passage.citation, passage.place].map(WebInline.isolated).joined(separator: ", ")
    let below = marks.isEmpty ? source : "\(source)<br>\(marks)"
    return "<li><p>\(shown)</p><p class=\"source\">\(below)</p></li>"
  }

  private func thing(_ thing: Support.Thing) -> String {
    let names = thing.names.map(WebInline.isolated).joined(separator: "; ")
    let rest = thing.count - thing.names.count
    let more = rest > 0 ? "; and \(rest) more, in <code>7-synthesis/cells.jsonl</code>" : ""
    return "<p class=\"source\">\(thing.kind) (\(thing.count)): \(names)\(more)</p>"
  }
}
