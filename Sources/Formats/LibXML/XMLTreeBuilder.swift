/// Builds the tree of one record from the events of a parser.
struct XMLTreeBuilder {
  private var nodes: [XMLTree.Node] = []
  private var attributes: [XMLAttribute] = []
  private var text: [UInt8] = []
  private var open: [Int] = []

  var isOpen: Bool { !open.isEmpty }
  var elementCount: Int { nodes.count }
  var textCount: Int { text.count }

  mutating func start(_ name: Int32, _ own: [XMLAttribute]) {
    open.append(nodes.count)
    nodes.append(
      XMLTree.Node(
        name: name,
        firstAttribute: Int32(attributes.count),
        attributeCount: Int32(own.count),
        textStart: Int32(text.count),
        textEnd: Int32(text.count),
        end: Int32(nodes.count + 1)
      )
    )
    attributes.append(contentsOf: own)
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    text.append(contentsOf: bytes)
  }

  /// Ends the innermost element.
  mutating func end() {
    guard let index = open.popLast() else { return }
    nodes[index].textEnd = Int32(text.count)
    nodes[index].end = Int32(nodes.count)
  }

  /// What was built; elements still open end here.
  mutating func finish(names: [String]) -> XMLTree {
    while isOpen { end() }
    let tree = XMLTree(nodes: nodes, attributes: attributes, text: text, names: names)
    self = XMLTreeBuilder()
    return tree
  }
}
