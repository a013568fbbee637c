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
    let passages = sentences.map(sentence).joined()
    let list = passages.isEmpty ? "" : "<ul class=\"passages\">\(passages)</ul>"
    return list + cell.support.things.map(thing).joined()
  }

  /// Passages with the same words at the same place, together: a sentence may stand under several
  /// codes.
  private var sentences: [[Passage]] {
    var order: [[String]] = []
    var groups: [[String]: [Passage]] = [:]
    for passage in cell.support.passages {
      let place = [passage.text, passage.citation, passage.place]
      if groups[place] == nil { order.append(place) }
      groups[place, default: []].append(passage)
    }
    return order.compactMap { groups[$0] }
  }

  /// The words once, then what each code says of them.
  private func sentence(_ passages: [Passage]) -> String {
    guard let first = passages.first else { return "" }
    let shown =
      first.isVerbatim
      ? "“\(words(first))”"
      : "\(words(first)) <em class=\"label\">\(Markup.escaped(first.label))</em>"
    let source = [first.citation, first.place].map(WebInline.isolated).joined(separator: ", ")
    let marks = passages.filter { !$0.marks.isEmpty }
      .map { "<br>" + $0.marks.map(Markup.escaped).joined(separator: " · ") }.joined()
    // Readers see a sentence once; a check finds each excerpt by its ID with its own words.
    let others = passages.dropFirst().map { "<li hidden>\(words($0))</li>" }.joined()
    return "<li><p>\(shown)</p><p class=\"source\">\(source)\(marks)</p></li>\(others)"
  }

  private func words(_ passage: Passage) -> String {
    let name =
      passage.excerptID.map { " data-excerpt=\"\(Markup.escaped($0))\"" } ?? " data-quotation"
    return "<bdi\(name)>\(Markup.escaped(passage.text))</bdi>"
  }

  private func thing(_ thing: Support.Thing) -> String {
    let names = thing.names.map(WebInline.isolated).joined(separator: "; ")
    let rest = thing.count - thing.names.count
    let more = rest > 0 ? "; and \(rest) more, in <code>7-synthesis/cells.jsonl</code>" : ""
    return "<p class=\"source\">\(thing.kind) (\(thing.count)): \(names)\(more)</p>"
  }
}
