/// The children of an XML element, in document order.
struct XMLChildren: Sequence, IteratorProtocol, Sendable {
  private let tree: XMLTree
  private var index: Int
  private let end: Int

  init(of tree: XMLTree, from index: Int, to end: Int) {
    self.tree = tree
    self.index = index
    self.end = end
  }

  mutating func next() -> XMLElement? {
    guard index < end else { return nil }
    defer { index = Int(tree.nodes[index].end) }
    return XMLElement(tree: tree, index: index)
  }
}
