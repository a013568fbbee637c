/// An element of an XML file and all that is in it, in document order.
///
/// A class, because each `XMLElement` holds on to the whole tree; nothing in it changes once it is
/// made.
final class XMLTree: Sendable {
  /// An element: its subtree is `self..<end`, its text `textStart..<textEnd`.
  struct Node: Sendable {
    let name: Int32
    let firstAttribute: Int32
    let attributeCount: Int32
    let textStart: Int32
    var textEnd: Int32
    var end: Int32
  }

  let nodes: [Node]
  let attributes: [XMLAttribute]
  /// The character data of all elements, in UTF-8.
  let text: [UInt8]
  private let names: [String]

  init(nodes: [Node], attributes: [XMLAttribute], text: [UInt8], names: [String]) {
    self.nodes = nodes
    self.attributes = attributes
    self.text = text
    self.names = names
  }

  var root: XMLElement { XMLElement(tree: self, index: 0) }

  func name(of index: Int) -> String { names[Int(nodes[index].name)] }
}
