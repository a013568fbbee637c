/// The tree of the record that is being read: flat tables, used again for the next record.
///
/// A record of PubMed has some three hundred elements. To allocate each of them, or a string for each
/// name and text, costs more than to parse them.
struct XMLRecordTree: ~Copyable {
  let names: XMLNames
  private var nodes = GrowingMemory<XMLNode.Entry>(capacity: 4_096)
  private var attributes = GrowingMemory<XMLNode.Attribute>(capacity: 4_096)
  private var text = GrowingMemory<UInt8>(capacity: 65_536)
  private var values = GrowingMemory<UInt8>(capacity: 16_384)
  private var open = GrowingMemory<Int32>(capacity: 256)
  private let memory: UnsafeMutablePointer<XMLNode.Memory>

  init(names: XMLNames) {
    self.names = names
    memory = .allocate(capacity: 1)
    memory.initialize(
      to: XMLNode.Memory(
        nodes: nodes.base,
        attributes: attributes.base,
        text: text.base,
        values: values.base,
        names: .passUnretained(names)
      )
    )
  }

  deinit {
    memory.deallocate()
  }

  /// Whether an element has begun and not ended.
  var isOpen: Bool { open.count > 0 }
  var elementCount: Int { nodes.count }
  @inline(__always)
  var textCount: Int { text.count }
  var valueCount: Int { values.count }

  @inline(__always)
  mutating func start(_ name: Int32) {
    let place = Int32(truncatingIfNeeded: text.count)
    open.append(Int32(truncatingIfNeeded: nodes.count))
    nodes.append(
      XMLNode.Entry(
        name: name,
        end: Int32(truncatingIfNeeded: nodes.count + 1),
        textStart: place,
        textEnd: place,
        firstAttribute: Int32(truncatingIfNeeded: attributes.count),
        attributeCount: 0,
        classes: 0,
        hasOwnText: false
      )
    )
  }

  /// Adds an attribute to the element that began last; its value is what `value` appends.
  @inline(__always)
  mutating func attribute(_ name: Int32, from start: Int) {
    attributes.append(
      XMLNode.Attribute(
        name: name,
        start: Int32(truncatingIfNeeded: start),
        end: Int32(truncatingIfNeeded: values.count)
      )
    )
    nodes.base[nodes.count - 1].attributeCount += 1
  }

  /// Whether the element that began last has an attribute of a name.
  @inline(__always)
  func hasAttribute(_ name: Int32) -> Bool {
    let count = Int(nodes.base[nodes.count - 1].attributeCount)
    var index = attributes.count - count
    while index < attributes.count {
      if attributes.base[index].name == name { return true }
      index += 1
    }
    return false
  }

  @inline(__always)
  mutating func value(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    values.append(bytes, count)
  }

  /// Appends text to the innermost element; `classes` says what kinds of bytes are in it.
  @inline(__always)
  mutating func append(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ classes: UInt8) {
    text.append(bytes, count)
    let node = nodes.base + Int(open.base[open.count - 1])
    node.pointee.classes |= classes
    if classes & XMLByteClass.graphic != 0 { node.pointee.hasOwnText = true }
  }

  /// Ends the innermost element.
  @inline(__always)
  mutating func end() {
    let index = Int(open.base[open.count - 1])
    open.removeLast()
    nodes.base[index].textEnd = Int32(truncatingIfNeeded: text.count)
    nodes.base[index].end = Int32(truncatingIfNeeded: nodes.count)
    guard open.count > 0 else { return }
    nodes.base[Int(open.base[open.count - 1])].classes |= nodes.base[index].classes
  }

  /// The whole record; elements still open end here.
  mutating func finish() -> XMLNode {
    while isOpen { end() }
    memory.pointee.nodes = nodes.base
    memory.pointee.attributes = attributes.base
    memory.pointee.text = text.base
    memory.pointee.values = values.base
    return XMLNode(memory, 0)
  }

  /// Forgets the record.
  @inline(__always)
  mutating func reset() {
    nodes.reset()
    attributes.reset()
    text.reset()
    values.reset()
    open.reset()
  }
}
