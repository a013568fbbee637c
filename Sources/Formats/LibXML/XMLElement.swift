/// An element of an XML file, with its attributes, children and text.
struct XMLElement: Sendable {
  let tree: XMLTree
  let index: Int

  /// Without namespace prefix.
  var name: String { tree.name(of: index) }

  /// In document order.
  var children: XMLChildren { XMLChildren(of: tree, from: index + 1, to: Int(node.end)) }

  var attributes: ArraySlice<XMLAttribute> {
    let start = Int(node.firstAttribute)
    return tree.attributes[start..<start + Int(node.attributeCount)]
  }

  subscript(attribute name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The first child of a name.
  func first(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  /// The first descendant along a path of child names.
  func first(_ path: String...) -> XMLElement? { first(path[...]) }

  private func first(_ path: ArraySlice<String>) -> XMLElement? {
    guard let name = path.first else { return self }
    for child in children where child.name == name {
      if let found = child.first(path.dropFirst()) { return found }
    }
    return nil
  }

  /// All descendants along a path of child names.
  func all(_ path: String...) -> [XMLElement] {
    path.reduce([self]) { found, name in
      found.flatMap { element in element.children.filter { $0.name == name } }
    }
  }

  /// The character data of the element and all that is in it, as it stands.
  var bytes: ArraySlice<UInt8> { tree.text[textRange] }

  /// The text of the element and all that is in it on one line; nil where it is blank.
  var text: String? { XMLText.line(tree.text[textRange]) }

  /// The text of the first element along a path.
  func text(_ path: String...) -> String? { first(path[...])?.text }

  /// The text of the element without that of the named elements in it, on one line.
  func text(without names: Set<String>) -> String? {
    var bytes: [UInt8] = []
    var start = Int(node.textStart)
    var next = index + 1
    while next < Int(node.end) {
      guard names.contains(tree.name(of: next)) else {
        next += 1
        continue
      }
      let left = XMLElement(tree: tree, index: next)
      bytes.append(contentsOf: tree.text[start..<left.textRange.lowerBound])
      bytes.append(UInt8(ascii: " "))
      start = left.textRange.upperBound
      next = Int(left.node.end)
    }
    bytes.append(contentsOf: tree.text[start..<Int(node.textEnd)])
    return XMLText.line(bytes[...])
  }

  /// Whether the element has text of its own beside that of its children.
  var hasOwnText: Bool {
    var start = Int(node.textStart)
    for child in children {
      if !Self.isBlank(tree.text[start..<child.textRange.lowerBound]) { return true }
      start = child.textRange.upperBound
    }
    return !Self.isBlank(tree.text[start..<Int(node.textEnd)])
  }

  private var node: XMLNode.Entry { tree.nodes[index] }

  private var textRange: Range<Int> { Int(node.textStart)..<Int(node.textEnd) }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy(ASCII.isSpace)
  }
}
