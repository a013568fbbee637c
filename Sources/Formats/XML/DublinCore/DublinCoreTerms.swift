/// The terms of a description in Dublin Core, by their names without prefix.
struct DublinCoreTerms {
  private var terms: [(name: String, text: String)] = []

  init(_ element: XMLElement) {
    take(element, depth: 0)
  }

  /// The texts of a term, or of several, in the order of the names.
  func all(_ names: String...) -> [String] {
    names.flatMap { name in terms.filter { $0.name == name }.map(\.text) }
  }

  func first(_ names: String...) -> String? {
    for name in names {
      if let term = terms.first(where: { $0.name == name }) { return term.text }
    }
    return nil
  }

  private static let deepest = 4

  private mutating func take(_ element: XMLElement, depth: Int) {
    for child in element.children {
      // DSpace's archives say the term in attributes: `<dcvalue element="date" qualifier="issued">`.
      if child.name == "dcvalue" || child[attribute: "mdschema"] == "dc" {
        let qualifier = child[attribute: "qualifier"].flatMap { $0 == "none" ? nil : $0 }
        let name = child[attribute: "element"] ?? ""
        add(Self.qualified[qualifier ?? ""] ?? name, child.text)
      } else if child.name == "author" {
        // Feeds name people in the order of speech, with their addresses.
        add("author", child.text("name") ?? child.text)
      } else if child.children.contains(where: { _ in true }), depth < Self.deepest,
        !child.hasOwnText
      {
        take(child, depth: depth + 1)
      } else {
        add(child.name, child.text ?? child[attribute: "resource"])
      }
    }
  }

  private mutating func add(_ name: String, _ text: String?) {
    // Repositories store their values as HTML.
    guard let text = text.flatMap(CleanText.line) else { return }
    terms.append((name, text))
  }

  private static let qualified = [
    "author": "creator", "issued": "issued", "abstract": "abstract", "advisor": "advisor",
    "citation": "bibliographicCitation", "alternative": "alternative", "accessioned": "accessioned",
    "available": "available", "provenance": "provenance", "sponsorship": "sponsorship",
    "ispartof": "isPartOf", "editor": "editor", "degree": "degree",
  ]
}
