/// The record that a parser is in the middle of, and the elements around it.
struct XMLGathering: ~Copyable {
  private let names: XMLNames
  private let limits: XMLLimits
  private var tree: XMLRecordTree
  /// How many elements are open.
  private(set) var depth = 0
  /// Where the record begins, and in which line.
  private(set) var start = 0
  private(set) var startLine = 0
  /// Elements with text outside of records: their names and lines.
  private(set) var strayElements: [(name: String, line: Int)] = []
  private var recordDepth = 0
  private var recordName: Int32 = -1
  private var outerNames: [Int32] = []
  /// Bytes of text since the last tag.
  private var fieldBytes = 0
  private var isCut = false
  /// Whether the record takes no more text.
  private var isFull = false

  init(names: XMLNames, limits: XMLLimits) {
    self.names = names
    self.limits = limits
    tree = XMLRecordTree(names: names)
  }

  /// Whether a record has begun and not ended.
  var isOpen: Bool { tree.isOpen }

  var isTooDeep: Bool { depth > limits.depth }

  var hasTooManyElements: Bool { tree.elementCount > limits.recordElements }

  /// Whether the innermost element is the record itself.
  var isAtRecord: Bool { tree.isOpen && depth == recordDepth }

  /// How many elements are open around the record.
  var outerDepth: Int { recordDepth - 1 }

  /// Goes into an element.
  mutating func enter() {
    depth += 1
    leaveText()
  }

  /// Whether an element is a record within a record of the same name: then the end tag of the first
  /// is missing.
  func isInterrupted(by name: Int32) -> Bool {
    tree.isOpen && name == recordName && names.isRecord(name)
  }

  /// Whether an element is a record, or a part of one.
  func takes(_ name: Int32) -> Bool { tree.isOpen || names.isRecord(name) }

  /// Begins a record.
  mutating func begin(_ name: Int32, at offset: Int, line: Int) {
    recordName = name
    recordDepth = depth
    start = offset
    startLine = line
  }

  /// Begins an element of the record.
  mutating func start(_ name: Int32) { tree.start(name) }

  /// Notes an element that stands around records.
  mutating func startOuter(_ name: Int32) { outerNames.append(name) }

  /// Adds an attribute to the element that began last.
  ///
  /// libxml2 writes `&#38;` for each `&` of a value where it is not to expand entities.
  mutating func attribute(_ name: Int32, _ bytes: UnsafePointer<UInt8>, _ count: Int) {
    let from = tree.valueCount
    guard from + count <= limits.recordBytes else { return }
    let value = ByteText(base: bytes, count: count)
    var copied = 0
    while let sign = value.firstOffset(of: UInt8(ascii: "&"), from: copied) {
      tree.value(bytes + copied, sign + 1 - copied)
      copied = sign + (value.slice(from: sign).hasPrefix("&#38;") ? 5 : 1)
    }
    tree.value(bytes + copied, count - copied)
    tree.attribute(name, from: from)
  }

  /// Appends text to the innermost element; true where its rest is left out from here on, because
  /// it is longer than any real one.
  mutating func append(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let room = limits.recordBytes - tree.textCount
    var kept = max(0, min(count, room, limits.fieldBytes - fieldBytes))
    if kept < count {
      while kept > 0, bytes[kept] & 0xC0 == 0x80 { kept -= 1 }
    }
    fieldBytes += kept
    if kept > 0 {
      let isBlank = ByteText(base: bytes, count: kept).allSatisfy(ASCII.isSpace)
      let classes = XMLByteClass.control | XMLByteClass.high
      tree.append(bytes, kept, isBlank ? XMLByteClass.control : classes | XMLByteClass.graphic)
    }
    guard kept < count, !isCut, !isFull else { return false }
    isCut = true
    isFull = room < count
    return true
  }

  /// Notes text outside of records.
  mutating func noticeStray(_ text: ByteText, line: Int) {
    guard strayElements.count < 20, let number = outerNames.last,
      !text.allSatisfy(ASCII.isSpace)
    else { return }
    let name = names[number]
    if !strayElements.contains(where: { $0.name == name }) { strayElements.append((name, line)) }
  }

  /// Ends the innermost element, which is not the record itself.
  mutating func end() {
    if tree.isOpen { tree.end() } else if !outerNames.isEmpty { outerNames.removeLast() }
  }

  /// Goes out of an element that has ended.
  mutating func leave() {
    depth -= 1
    leaveText()
  }

  /// The record, as far as it has come; it is gone with `reset`.
  mutating func finish() -> XMLNode { tree.finish() }

  mutating func reset() {
    tree.reset()
    recordName = -1
    isFull = false
  }

  private mutating func leaveText() {
    fieldBytes = 0
    isCut = false
  }
}
