/// An element of an XML file and all that is in it, in document order.
///
/// A class, because each `XMLElement` holds on to the whole tree; nothing in it changes once it is
/// made.
final class XMLTree: Sendable {
  let nodes: [XMLNode.Entry]
  let attributes: [XMLAttribute]
  /// The character data of all elements, in UTF-8.
  let text: [UInt8]
  private let names: [String]

  /// A copy of the record that is being read.
  init(_ root: XMLNode) {
    nodes = Array(root.entries)
    names = root.names.all
    text = Array(root.text)
    var attributes: [XMLAttribute] = []
    for index in 0..<root.attributeTotal {
      let name = names[Int(root.attributeName(index))]
      attributes.append(XMLAttribute(name: name, value: root.attributeValue(index).string))
    }
    self.attributes = attributes
  }

  var root: XMLElement { XMLElement(tree: self, index: 0) }

  func name(of index: Int) -> String { names[Int(nodes[index].name)] }
}
