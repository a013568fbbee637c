import ReviewModel

/// The abstract of an article in JATS, its sections with their titles.
struct JATSAbstract {
  private var lines: [String] = []

  /// Abstracts for tables of contents, graphical ones and those in plain language stand in only
  /// where the authors' own is missing; translations come last.
  static func text(_ meta: XMLElement?) -> String? {
    let all = meta?.all("abstract") ?? []
    let own = all.filter { ordinary.contains($0.lowered("abstract-type") ?? "") }
    let others = all.filter { !ordinary.contains($0.lowered("abstract-type") ?? "") }
    return (own + others + (meta?.all("trans-abstract") ?? [])).lazy.compactMap(text(of:)).first
  }

  /// The text of one abstract, also where it has no sections or paragraphs.
  static func text(of abstract: XMLElement) -> String? {
    var reading = JATSAbstract()
    for child in abstract.children { reading.take(child, depth: 0) }
    if reading.lines.isEmpty { return abstract.text(without: skipped) }
    return reading.lines.joined(separator: "\n")
  }

  private static let ordinary: Set<String> = [
    "", "abstract", "main", "structured", "normal", "research", "section", "full", "author",
  ]

  private static let skipped: Set<String> = [
    "title", "label", "object-id", "tex-math", "graphic", "fig",
  ]

  private static let deepest = 20

  private mutating func take(_ element: XMLElement, depth: Int) {
    guard depth < Self.deepest else { return }
    switch element.name {
    case "sec": takeSection(element, depth: depth + 1)
    case "list", "list-item", "def-list", "boxed-text", "disp-quote":
      for child in element.children { take(child, depth: depth + 1) }
    case let name where Self.skipped.contains(name): break
    default:
      if let line = element.text(without: ["object-id", "tex-math"]) { lines.append(line) }
    }
  }

  /// The title of a section stands before its first line, as in `Methods: We asked…`.
  private mutating func takeSection(_ section: XMLElement, depth: Int) {
    let first = lines.count
    for child in section.children { take(child, depth: depth) }
    guard let title = section.text("title") else { return }
    let hasEnd = title.last.map { ":.?!".contains($0) } ?? false
    let label =
      hasEnd ? "\(title.last == "." ? String(title.dropLast()) + ":" : title)" : "\(title):"
    if first < lines.count { lines[first] = "\(label) \(lines[first])" }
  }
}
