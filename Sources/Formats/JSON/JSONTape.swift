/// The values of one JSON text (RFC 8259), laid out flat in the order of the text.
///
/// One tape is used for all records of a file, so that nothing is allocated for a value. Numbers and
/// strings stay where they stand. What people and programs often get wrong (a comma too many, a line
/// end within a string, `NaN`) is read all the same, and is the `flaw`.
struct JSONTape {
  private(set) var nodes: [JSONNode] = []
  /// The first thing that is no JSON and could be read.
  private(set) var flaw: JSONSyntaxError?
  /// Where the text read begins.
  private(set) var origin = 0
  /// The containers that are open.
  private var open: [Int] = []
  private let maximalDepth: Int

  /// Of values in one text; more than this is no record.
  private static let maximalNodes = 1_000_000

  init(maximalDepth: Int = 256) {
    self.maximalDepth = maximalDepth
  }

  /// Lays out the value at an offset, instead of what was there before.
  mutating func read(_ text: ByteText, from start: Int) -> JSONEnding {
    nodes.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    flaw = nil
    origin = start
    var position = start
    var awaited = Awaited.value
    while true {
      position = text.endOfJSONBlanks(from: position)
      guard position < text.count else { return .truncated }
      switch awaited {
      case .key, .keyOrEnd:
        if text[position] == UInt8(ascii: "\"") {
          guard let end = string(text, position) else { return .truncated }
          position = text.endOfJSONBlanks(from: end)
          guard position < text.count else { return .truncated }
          guard text[position] == UInt8(ascii: ":") else {
            return .broken(JSONSyntaxError(message: "':' is missing", offset: position))
          }
          position += 1
          awaited = .value
        } else if text[position] == UInt8(ascii: "}") {
          if awaited == .key { forgive("a comma stands before '}'", position) }
          position += 1
          awaited = close(at: position)
        } else {
          return .broken(JSONSyntaxError(message: "a key is missing", offset: position))
        }
      case .comma:
        let isObject = nodes[open[open.count - 1]].kind == .object
        let byte = text[position]
        position += 1
        if byte == UInt8(ascii: ",") {
          awaited = isObject ? .key : .element
        } else if byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
          awaited = close(at: position)
        } else {
          let message = isObject ? "',' or '}' is missing" : "',' or ']' is missing"
          return .broken(JSONSyntaxError(message: message, offset: position - 1))
        }
      case .value, .element, .elementOrEnd:
        switch text[position] {
        case UInt8(ascii: "\""):
          guard let end = string(text, position) else { return .truncated }
          position = end
          awaited = .comma
        case UInt8(ascii: "{"):
          begin(.object, position)
          position += 1
          awaited = .keyOrEnd
        case UInt8(ascii: "["):
          begin(.array, position)
          position += 1
          awaited = .elementOrEnd
        case UInt8(ascii: "]") where awaited != .value:
          if awaited == .element { forgive("a comma stands before ']'", position) }
          position += 1
          awaited = close(at: position)
        default:
          guard let end = scalar(text, position) else {
            return .broken(JSONSyntaxError(message: "not a value", offset: position))
          }
          position = end
          awaited = .comma
        }
        guard open.count <= maximalDepth, nodes.count < Self.maximalNodes,
          position - start < Int(UInt32.max)
        else { return .broken(JSONSyntaxError(message: limitMessage, offset: position)) }
      }
      if awaited == .comma, open.isEmpty { return .whole(end: position) }
    }
  }

  /// Closes an object of which the text ended in the middle, before its first member not whole.
  ///
  /// The offset is that of the member left out; nil where no member is whole.
  mutating func endAtLastWholeMember(of text: ByteText) -> Int? {
    guard nodes.first?.kind == .object else { return nil }
    var index = 1
    while index + 1 < nodes.count {
      let value = nodes[index + 1]
      let isWhole = value.next > 0 && !(value.kind == .number && end(value) == text.count)
      guard isWhole else { break }
      index = Int(value.next)
    }
    guard index > 1 else { return nil }
    let rest = index < nodes.count ? origin + Int(nodes[index].start) - 1 : text.count
    nodes.removeSubrange(min(index, nodes.count)...)
    nodes[0].next = UInt32(index)
    nodes[0].end = UInt32(rest - origin)
    return rest
  }

  private enum Awaited { case value, element, elementOrEnd, key, keyOrEnd, comma }

  private var limitMessage: String {
    open.count > maximalDepth
      ? "nested deeper than \(maximalDepth)" : "more than \(Self.maximalNodes) values in one"
  }

  private func end(_ node: JSONNode) -> Int { origin + Int(node.end) }

  private mutating func begin(_ kind: JSONKind, _ position: Int) {
    open.append(nodes.count)
    let start = UInt32(truncatingIfNeeded: position - origin)
    nodes.append(JSONNode(kind: kind, start: start, end: start, next: 0))
  }

  private mutating func close(at end: Int) -> Awaited {
    let index = open.removeLast()
    nodes[index].end = UInt32(truncatingIfNeeded: end - origin)
    nodes[index].next = UInt32(truncatingIfNeeded: nodes.count)
    return .comma
  }

  private mutating func leaf(_ kind: JSONKind, _ range: Range<Int>, hasEscapes: Bool = false) {
    nodes.append(
      JSONNode(
        kind: kind,
        hasEscapes: hasEscapes,
        start: UInt32(truncatingIfNeeded: range.lowerBound - origin),
        end: UInt32(truncatingIfNeeded: range.upperBound - origin),
        next: UInt32(truncatingIfNeeded: nodes.count + 1)
      )
    )
  }

  private mutating func forgive(_ message: String, _ offset: Int) {
    if flaw == nil { flaw = JSONSyntaxError(message: message, offset: offset) }
  }

  /// Lays out the string whose quotation mark stands at an offset; nil where it does not end.
  private mutating func string(_ text: ByteText, _ start: Int) -> Int? {
    var position = start + 1
    var hasEscapes = false
    while true {
      position = text.endOfPlainJSON(from: position)
      guard position < text.count else { return nil }
      switch text[position] {
      case UInt8(ascii: "\""):
        leaf(.string, start + 1..<position, hasEscapes: hasEscapes)
        return position + 1
      case UInt8(ascii: "\\"):
        hasEscapes = true
        guard position + 1 < text.count else { return nil }
        if let message = JSONEscapes.trouble(text, position) { forgive(message, position) }
        position += 2
      default:
        forgive("a control character stands in a string", position)
        position += 1
      }
    }
  }

  /// Lays out a number or a word; nil where there is none.
  private mutating func scalar(_ text: ByteText, _ start: Int) -> Int? {
    if let end = JSONNumber.end(in: text, from: start) {
      leaf(.number, start..<end)
      if !JSONNumber.isStrict(text.slice(start..<end)) { forgive("not a number", start) }
      return end
    }
    guard let word = JSONWord(text.slice(from: start)) else { return nil }
    leaf(word.kind, start..<start + word.length)
    if !word.isStrict { forgive("a word that is no value", start) }
    return start + word.length
  }
}
