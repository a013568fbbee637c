import ReviewModel

/// The leaves of an XML element as raw fields: the path of names, `@` before attributes.
struct XMLRawFields {
  /// Elements that only say how text looks.
  var markup: Set<String> = []
  /// The text of an element, as it is kept.
  var text: (XMLElement) -> String? = { $0.text }

  func fields(of element: XMLElement) -> RawFields {
    var fields: RawFields = []
    walk(element, path: "", into: &fields)
    return fields
  }

  private func walk(_ element: XMLElement, path: String, into fields: inout RawFields) {
    for attribute in element.attributes {
      fields.append(RawField("\(path)@\(attribute.name)", attribute.value))
    }
    let isLeaf = element.children.allSatisfy { markup.contains($0.name) }
    guard isLeaf || element.hasOwnText else {
      for child in element.children {
        walk(child, path: path.isEmpty ? child.name : "\(path)/\(child.name)", into: &fields)
      }
      return
    }
    if let value = text(element) { fields.append(RawField(path, value)) }
  }
}
