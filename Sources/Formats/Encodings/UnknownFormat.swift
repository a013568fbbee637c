/// Says what a file that no reader recognises seems to be.
enum UnknownFormat {
  /// A clause for people, such as "BibTeX, which cannot be read yet".
  static func reason(for text: DecodedText) -> String {
    if let opening = XMLOpening(Array(text.bytes.prefix(65_536))) {
      if let name = NamedXML.name(of: opening) { return "\(name), which holds no citation records" }
      if let root = opening.root, !["html", "xml"].contains(root.name.lowercased()) {
        return "XML of an unknown kind, with the root element '\(root.name.prefix(40))'"
      }
    }
    let lines = text.lines.lazy.filter { !text.isBlank($0) }.prefix(12)
    let opening = lines.map {
      text.string($0.content.lowerBound..<min($0.content.upperBound, $0.content.lowerBound + 200))
    }
    guard let first = opening.first else { return "no text" }
    if let json = JSONNaming.name(of: text) { return json }
    if let name = opening.lazy.compactMap(name).first { return "\(name), which cannot be read yet" }
    if let table = TableNaming.name(of: text) { return table }
    let start = CleanText.collapsed(String(first.prefix(40)))
    return "not in a known citation format: it begins with '\(start)'"
  }

  private static func name(_ line: String) -> String? {
    let line = CleanText.collapsed(line)
    let lowered = line.lowercased()
    if lowered.hasPrefix("@"), lowered.contains("{") { return "BibTeX" }
    if line.hasPrefix("FN ") || line.hasPrefix("PT J") { return "Web of Science tagged text" }
    if line.hasPrefix("%0 ") || line.hasPrefix("%A ") || line.hasPrefix("%T ") {
      return "EndNote (.enw)"
    }
    if line.hasPrefix("RT ") { return "RefWorks tagged text" }
    if lowered.hasPrefix("<?xml") { return "XML of an unknown kind" }
    if lowered.hasPrefix("<!doctype html") || lowered.hasPrefix("<html") { return "an HTML page" }
    if lowered.hasPrefix("cff-version") { return "a CITATION.cff file" }
    return nil
  }
}
