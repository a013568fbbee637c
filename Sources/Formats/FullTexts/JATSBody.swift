/// Collects the lines of a JATS body.
struct JATSBody: Sendable {
  private(set) var lines: [String] = []

  /// Elements that hold other elements.
  private static let containers: Set<String> = [
    "body", "sec", "disp-quote", "boxed-text", "statement", "fig-group", "table-wrap-group",
    "def-list", "def-item", "def", "verse-group", "speech",
  ]

  /// Elements that stand on lines of their own, also within a paragraph.
  private static let blocks: Set<String> = [
    "list", "disp-quote", "boxed-text", "fig", "fig-group", "table-wrap", "table-wrap-group",
    "disp-formula", "supplementary-material", "def-list", "statement", "verse-group", "speech",
    "tex-math", "fn",
  ]

  /// Takes an element and all that is in it.
  mutating func take(_ element: XMLElement) {
    switch element.name {
    case "p", "verse-line", "term": takeParagraph(element)
    case "title": append([element.text(without: Self.blocks)])
    case "list": for part in element.all("list-item") { takeEntry(part) }
    case "fig", "table-wrap": takeCaption(element)
    case let name where Self.containers.contains(name):
      for child in element.children { take(child) }
    default: break
    }
  }

  private mutating func takeParagraph(_ element: XMLElement) {
    append([element.text(without: Self.blocks)])
    takeBlocks(in: element)
  }

  /// Blocks within a paragraph follow it.
  private mutating func takeBlocks(in element: XMLElement) {
    for child in element.children {
      if Self.blocks.contains(child.name) { take(child) } else { takeBlocks(in: child) }
    }
  }

  private mutating func takeEntry(_ element: XMLElement) {
    let first = lines.count
    for child in element.children { take(child) }
    if first < lines.count { lines[first] = "• \(lines[first])" }
  }

  private mutating func takeCaption(_ element: XMLElement) {
    append([element.text("label"), element.first("caption")?.text(without: Self.blocks)])
  }

  private mutating func append(_ parts: [String?]) {
    let line = parts.compactMap(\.self).joined(separator: " ")
    if !line.isEmpty { lines.append(line) }
  }
}
