/// A value of a JSON text, borrowed from its tape while a record is read.
struct JSONElement: JSONReadable {
  /// From where the tape was read; must outlive the element.
  let source: ByteText
  let nodes: [JSONNode]
  let index: Int

  /// The value that a tape holds; nil where it holds none.
  init?(_ tape: JSONTape, of text: ByteText) {
    guard !tape.nodes.isEmpty else { return nil }
    self.init(source: text.slice(from: tape.origin), nodes: tape.nodes, index: 0)
  }

  private init(source: ByteText, nodes: [JSONNode], index: Int) {
    self.source = source
    self.nodes = nodes
    self.index = index
  }

  var kind: JSONKind { nodes[index].kind }

  var hasEscapes: Bool { nodes[index].hasEscapes }

  /// The bytes as they stand; of a string without quotation marks, with its escapes.
  var bytes: ByteText { source.slice(Int(nodes[index].start)..<Int(nodes[index].end)) }

  /// The text of a string.
  var text: String? {
    guard kind == .string else { return nil }
    guard nodes[index].hasEscapes else { return bytes.string }
    var decoded: [UInt8] = []
    JSONEscapes.appendDecoded(bytes, to: &decoded)
    return String(decoding: decoded, as: UTF8.self)
  }

  var integer: Int? { kind == .number ? Int(bytes.string) : nil }

  /// The text of a string, or the number or word as it stands.
  var written: String? {
    switch kind {
    case .string: text
    case .number, .yes, .no: bytes.string
    case .null, .array, .object: nil
    }
  }

  func member(_ key: StaticString) -> JSONElement? {
    var found: JSONElement?
    forEachMember { name, value in
      if name.says(key) { found = value }
    }
    return found
  }

  /// The value at the end of a path of keys.
  func at(_ path: StaticString...) -> JSONElement? {
    var place: JSONElement? = self
    for key in path { place = place?.member(key) }
    return place
  }

  /// The value under a key that is not known beforehand.
  func member(named key: String) -> JSONElement? {
    var found: JSONElement?
    forEachMember { name, value in
      if name.text == key { found = value }
    }
    return found
  }

  func has(_ key: StaticString) -> Bool { member(key) != nil }

  /// Each element of an array, or the value itself; nothing where it is null.
  var elements: [JSONElement] {
    switch kind {
    case .null: return []
    case .array:
      var all: [JSONElement] = []
      var child = index + 1
      while child < Int(nodes[index].next) {
        all.append(JSONElement(source: source, nodes: nodes, index: child))
        child = Int(nodes[child].next)
      }
      return all
    default: return [self]
    }
  }

  /// Every key of an object, as a string, with its value.
  func forEachMember(_ body: (JSONElement, JSONElement) throws -> Void) rethrows {
    guard kind == .object else { return }
    var child = index + 1
    while child + 1 < Int(nodes[index].next) {
      let value = child + 1
      try body(
        JSONElement(source: source, nodes: nodes, index: child),
        JSONElement(source: source, nodes: nodes, index: value)
      )
      child = Int(nodes[value].next)
    }
  }

  /// Whether a string is a text.
  func says(_ text: StaticString) -> Bool {
    nodes[index].hasEscapes ? self.text == text.description : bytes == text
  }

  /// Appends the value without blanks between its parts, numbers as they stand.
  func appendCompact(to result: inout [UInt8]) {
    switch kind {
    case .string:
      let quoted = Int(nodes[index].start) - 1..<Int(nodes[index].end) + 1
      source.slice(quoted).append(to: &result)
    case .array, .object:
      var position = Int(nodes[index].start)
      let end = Int(nodes[index].end)
      while position < end {
        let byte = source[position]
        if byte == UInt8(ascii: "\"") {
          let close = stringEnd(from: position + 1)
          source.slice(position..<close).append(to: &result)
          position = close
        } else {
          if byte > 0x20 { result.append(byte) }
          position += 1
        }
      }
    default: bytes.append(to: &result)
    }
  }

  /// Past the quotation mark that closes a string.
  private func stringEnd(from start: Int) -> Int {
    var position = start
    while true {
      position = source.endOfPlainJSON(from: position)
      guard position < source.count else { return position }
      if source[position] == UInt8(ascii: "\"") { return position + 1 }
      position += source[position] == UInt8(ascii: "\\") && position + 1 < source.count ? 2 : 1
    }
  }
}
