extension XMLElement {
  /// The texts of all descendants along a path of child names that have any.
  func texts(_ path: String...) -> [String] {
    var found = [self]
    for name in path {
      found = found.flatMap { element in element.children.filter { $0.name == name } }
    }
    return found.compactMap(\.text)
  }

  /// The children of one of some names, in document order.
  func children(named names: String...) -> [XMLElement] {
    children.filter { names.contains($0.name) }
  }

  /// The first descendant of a name, at whatever depth up to a limit.
  func nearest(_ name: String, depth: Int = 6) -> XMLElement? {
    if let child = first(name) { return child }
    guard depth > 0 else { return nil }
    for child in children {
      if let found = child.nearest(name, depth: depth - 1) { return found }
    }
    return nil
  }

  /// An attribute without blanks around it, in lower case; nil where it is blank.
  func lowered(_ attribute: String) -> String? {
    guard let value = self[attribute: attribute].map(CleanText.collapsed), !value.isEmpty else {
      return nil
    }
    return value.lowercased()
  }
}
