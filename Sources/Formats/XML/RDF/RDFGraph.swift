/// The things that a document in RDF describes, and how they point at each other.
struct RDFGraph {
  let nodes: [XMLElement]
  private let byName: [String: Int]
  private let wholes: Set<Int>
  private let isZotero: Bool

  init(_ root: XMLElement) {
    let nodes = Array(root.children)
    var byName: [String: Int] = [:]
    for (index, node) in nodes.enumerated() {
      guard
        let name = node[attribute: "about"] ?? node[attribute: "nodeID"] ?? node[attribute: "ID"]
      else { continue }
      byName[name] = byName[name] ?? index
    }
    var wholes: Set<Int> = []
    for node in nodes {
      for link in node.all("isPartOf") {
        if let name = link[attribute: "resource"], let index = byName[name] { wholes.insert(index) }
      }
    }
    self.nodes = nodes
    self.byName = byName
    self.wholes = wholes
    isZotero = nodes.contains { $0.first("itemType") != nil }
  }

  /// Whether a thing is a report: one with a type of Zotero's, or, where there are none, any with a
  /// title that is no journal, person, or file.
  func isRecord(_ index: Int) -> Bool {
    let node = nodes[index]
    if isZotero {
      return node.text("itemType").map { !["attachment", "note", "annotation"].contains($0) }
        ?? false
    }
    return RDFRecord.title(node) != nil && !wholes.contains(index)
      && !Self.others.contains(RDFType.name(of: node))
  }

  /// The thing that a property points at, or holds.
  func target(of property: XMLElement) -> XMLElement? {
    if let name = property[attribute: "resource"] ?? property[attribute: "nodeID"] {
      return byName[name].map { nodes[$0] }
    }
    return property.children.first { _ in true }
  }

  private static let others: Set<String> = [
    "attachment", "memo", "collection", "person", "organization", "organisation", "agent",
    "journal", "periodical", "series", "newspaper", "magazine", "channel", "ontology", "class",
    "conceptscheme", "concept", "license", "image", "textinput", "website", "project",
  ]
}
