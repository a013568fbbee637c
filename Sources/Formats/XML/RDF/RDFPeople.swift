import ReviewModel

/// The people that a property of a report in RDF names: in a list, by pointing at them, or in words.
struct RDFPeople {
  private let graph: RDFGraph

  init(_ graph: RDFGraph) {
    self.graph = graph
  }

  private static let deepest = 4

  func people(of property: XMLElement) -> [Person] { people(of: property, depth: 0) }

  private func people(of element: XMLElement, depth: Int) -> [Person] {
    guard depth <= Self.deepest else { return [] }
    if element[attribute: "resource"] != nil || element[attribute: "nodeID"] != nil {
      return [graph.target(of: element).flatMap(person)].compactMap(\.self)
    }
    let isList = element.children.contains {
      ["Seq", "Bag", "Alt", "List", "li", "first", "rest"].contains($0.name)
    }
    if isList { return element.children.flatMap { people(of: $0, depth: depth + 1) } }
    guard let child = element.children.first(where: { _ in true }) else {
      return [element.text.flatMap(PersonName.parsed)].compactMap(\.self)
    }
    return [person(child)].compactMap(\.self)
  }

  private func person(_ node: XMLElement) -> Person? {
    let given = node.children(named: "givenName", "givenname", "firstName").lazy.compactMap(\.text)
      .first
    let family = node.children(named: "surname", "familyName", "family_name", "lastName").lazy
      .compactMap(\.text).first
    guard let family else {
      return (node.text("name") ?? node.text("value") ?? given).flatMap(PersonName.parsed)
    }
    // Zotero gives an organisation a family name alone.
    return given.map { Person(family: family, given: $0) } ?? Person(literal: family)
  }
}
