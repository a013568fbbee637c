/// Children of an element that is being read, in document order.
struct XMLNodes: Sequence, IteratorProtocol {
  private let parent: XMLNode
  private let end: Int32
  /// The name that counts; -1 for any.
  private let name: Int32
  private var index: Int32

  @inline(__always)
  init(of parent: XMLNode, named name: Int32 = -1) {
    self.parent = parent
    self.name = name
    index = parent.index + 1
    end = parent.entry.pointee.end
  }

  @inline(__always)
  mutating func next() -> XMLNode? {
    while index < end {
      let node = parent.node(at: index)
      let entry = node.entry
      index = entry.pointee.end
      if name < 0 || entry.pointee.name == name { return node }
    }
    return nil
  }
}
