/// An element of the record that is being read, borrowed: it is gone with the next record.
///
/// Readers of large exports look at elements in this form, without any string; for all others
/// there is `XMLElement`.
struct XMLNode {
  /// An element in memory: its subtree is `self..<end`, its text `textStart..<textEnd`.
  struct Entry: BitwiseCopyable, Sendable {
    let name: Int32
    var end: Int32
    let textStart: Int32
    var textEnd: Int32
    let firstAttribute: Int32
    var attributeCount: Int16
    /// What kinds of bytes its text holds, that of its children included: see `XMLByteClass`.
    var classes: UInt8
    /// Whether it has text of its own beside that of its children.
    var hasOwnText: Bool
  }

  /// An attribute in memory.
  struct Attribute: BitwiseCopyable {
    let name: Int32
    let start: Int32
    let end: Int32
  }

  /// Where the parts of a tree lie.
  struct Memory {
    var nodes: UnsafeMutablePointer<Entry>
    var attributes: UnsafeMutablePointer<Attribute>
    var text: UnsafeMutablePointer<UInt8>
    var values: UnsafeMutablePointer<UInt8>
    let names: Unmanaged<XMLNames>
  }

  private let memory: UnsafePointer<Memory>
  let index: Int32

  init(_ memory: UnsafePointer<Memory>, _ index: Int32) {
    self.memory = memory
    self.index = index
  }

  @inline(__always)
  var entry: UnsafePointer<Entry> { UnsafePointer(memory.pointee.nodes + Int(index)) }

  @inline(__always)
  var name: Int32 { entry.pointee.name }

  var names: XMLNames { memory.pointee.names.takeUnretainedValue() }

  @inline(__always)
  func `is`(_ name: some XMLVocabulary) -> Bool { self.name == name.rawValue }

  @inline(__always)
  var children: XMLNodes { XMLNodes(of: self) }

  /// The children of a name.
  @inline(__always)
  func all(_ name: some XMLVocabulary) -> XMLNodes { XMLNodes(of: self, named: name.rawValue) }

  /// The first child of a name.
  @inline(__always)
  func first(_ name: some XMLVocabulary) -> XMLNode? {
    var children = all(name)
    return children.next()
  }

  /// The first grandchild along a path of names.
  func first<Name: XMLVocabulary>(_ outer: Name, _ inner: Name) -> XMLNode? {
    for child in all(outer) {
      if let found = child.first(inner) { return found }
    }
    return nil
  }

  /// The character data of the element and all that is in it, as it stands.
  @inline(__always)
  var text: ByteText {
    let entry = entry
    return ByteText(
      base: memory.pointee.text + Int(entry.pointee.textStart),
      count: Int(entry.pointee.textEnd - entry.pointee.textStart)
    )
  }

  /// The text on one line; nil where it is blank.
  var line: String? { XMLText.line(text) }

  /// The value of an attribute.
  func attribute(_ name: some XMLVocabulary) -> ByteText? {
    for index in attributes where attributeName(index) == name.rawValue {
      return attributeValue(index)
    }
    return nil
  }

  /// The attributes, by number.
  @inline(__always)
  var attributes: Range<Int> {
    let first = Int(entry.pointee.firstAttribute)
    return first..<first + Int(entry.pointee.attributeCount)
  }

  func attributeName(_ index: Int) -> Int32 { memory.pointee.attributes[index].name }

  func attributeValue(_ index: Int) -> ByteText {
    let attribute = memory.pointee.attributes[index]
    return ByteText(
      base: memory.pointee.values + Int(attribute.start),
      count: Int(attribute.end - attribute.start)
    )
  }

  /// The element and all that is in it.
  var entries: UnsafeBufferPointer<Entry> {
    UnsafeBufferPointer(start: entry, count: Int(entry.pointee.end - index))
  }

  /// How many attributes there are in the whole record.
  var attributeTotal: Int {
    let last = memory.pointee.nodes[Int(memory.pointee.nodes.pointee.end) - 1]
    return Int(last.firstAttribute) + Int(last.attributeCount)
  }

  /// The element at another place of the tree.
  @inline(__always)
  func node(at index: Int32) -> XMLNode { XMLNode(memory, index) }
}
