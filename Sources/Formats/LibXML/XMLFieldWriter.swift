import ReviewModel

/// Writes the leaves of a record that is being read as raw fields: the path of names, `@` before
/// attributes.
///
/// One writer serves all records of a file: most of the time of a large export goes into its fields.
struct XMLFieldWriter: ~Copyable {
  private var paths = XMLPaths()
  private var bytes = GrowingMemory<UInt8>(capacity: 262_144)
  private var ends = GrowingMemory<UInt32>(capacity: 8_192)
  private var open = GrowingMemory<Level>(capacity: 256)
  private let markup: Int32
  private let keepsReturns: Bool

  /// In bytes of one record: what has more is not made of citations.
  private static let most = 128 << 20

  /// An element whose children are being written.
  struct Level: BitwiseCopyable {
    let path: Int32
    let end: Int32
  }

  /// - Parameters:
  ///   - markup: The name of elements that only say how text looks; -1 where there are none.
  ///   - keepsReturns: Whether carriage returns are line ends.
  init(markup: Int32 = -1, keepsReturns: Bool = false) {
    self.markup = markup
    self.keepsReturns = keepsReturns
  }

  /// The fields of a record; runs of white space are one blank.
  mutating func fields(of root: XMLNode) -> RawFields {
    paths.prepare()
    bytes.reset()
    ends.reset()
    open.reset()
    write(root)
    return RawFields(bytes: Array(bytes.buffer), ends: Array(ends.buffer))
  }

  private mutating func write(_ root: XMLNode) {
    let names = root.names
    let end = root.entry.pointee.end
    var index = root.index
    while index < end, bytes.count < Self.most {
      while open.count > 0, open.base[open.count - 1].end <= index { open.removeLast() }
      let node = root.node(at: index)
      let entry = node.entry
      let next = entry.pointee.end
      var path = XMLPaths.root
      if open.count > 0 {
        let parent = open.base[open.count - 1].path
        guard let own = paths.element(entry.pointee.name, in: parent, names) else {
          index = next
          continue
        }
        path = own
      }
      if entry.pointee.attributeCount > 0 { writeAttributes(of: node, path, names) }
      if entry.pointee.hasOwnText || isLeaf(node, next) {
        writeText(of: node, path)
        index = next
      } else {
        open.append(Level(path: path, end: next))
        index += 1
      }
    }
  }

  @inline(__always)
  private func isLeaf(_ node: XMLNode, _ end: Int32) -> Bool {
    if end == node.index + 1 { return true }
    guard markup >= 0 else { return false }
    for child in node.children where child.name != markup { return false }
    return true
  }

  private mutating func writeAttributes(of node: XMLNode, _ path: Int32, _ names: XMLNames) {
    for index in node.attributes {
      guard let path = paths.attribute(node.attributeName(index), of: path, names) else { continue }
      let value = node.attributeValue(index)
      writeTag(path)
      bytes.append(value.base, value.count)
      ends.append(UInt32(truncatingIfNeeded: bytes.count))
    }
  }

  @inline(__always)
  private mutating func writeTag(_ path: Int32) {
    let tag = paths.text(path)
    bytes.append(tag.base, tag.count)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  @inline(__always)
  private mutating func writeText(of node: XMLNode, _ path: Int32) {
    let text = XMLText.trimmed(node.text)
    guard text.count > 0 else { return }
    writeTag(path)
    if PlainBytes.isSingleSpaced(text.base, text.count) {
      bytes.append(text.base, text.count)
    } else {
      bytes.reserve(text.count)
      bytes.advance(by: copy(text, to: bytes.base + bytes.count))
    }
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// Copies text that begins and ends with something to be seen; returns how long it became.
  @inline(__always)
  private func copy(_ text: ByteText, to target: UnsafeMutablePointer<UInt8>) -> Int {
    var count = 0
    var blank: UInt8 = 0
    for index in 0..<text.count {
      let byte = text.base[index]
      if byte > 0x20 {
        if blank != 0 {
          target[count] = blank
          count += 1
          blank = 0
        }
        target[count] = byte
        count += 1
      } else if byte == 0x0D, keepsReturns {
        blank = 0x0A
      } else if blank == 0 {
        blank = 0x20
      }
    }
    return count
  }
}
