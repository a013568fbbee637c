/// Parses JSON (RFC 8259), keeping the order of keys.
package struct JSONParser {
  private let bytes: [UInt8]
  private let end: Int
  private var position: Int
  private let maximalDepth: Int

  /// The value that a text holds.
  package static func parse(
    _ bytes: [UInt8],
    in range: Range<Int>? = nil,
    maximalDepth: Int = 128
  ) throws(JSONSyntaxError) -> JSONValue {
    let range = range ?? 0..<bytes.count
    var parser = JSONParser(bytes: bytes, range: range, maximalDepth: maximalDepth)
    let value = try parser.value(depth: 0)
    parser.skipBlanks()
    guard parser.position == parser.end else { throw parser.error("more text after the value") }
    return value
  }

  private init(bytes: [UInt8], range: Range<Int>, maximalDepth: Int) {
    self.bytes = bytes
    end = range.upperBound
    position = range.lowerBound
    self.maximalDepth = maximalDepth
  }

  private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    guard depth <= maximalDepth else { throw error("nested deeper than \(maximalDepth)") }
    skipBlanks()
    switch peek {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    var members: [JSONValue.Member] = []
    position += 1
    skipBlanks()
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipBlanks()
      guard peek == UInt8(ascii: "\"") else { throw error("a key is missing") }
      let key = try string()
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { throw error("':' is missing") }
      members.append(JSONValue.Member(key: key, value: try value(depth: depth + 1)))
      skipBlanks()
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { throw error("',' or '}' is missing") }
    }
  }

  private mutating func array(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    var values: [JSONValue] = []
    position += 1
    skipBlanks()
    if take(UInt8(ascii: "]")) { return .array(values) }
    while true {
      values.append(try value(depth: depth + 1))
      skipBlanks()
      if take(UInt8(ascii: "]")) { return .array(values) }
      guard take(UInt8(ascii: ",")) else { throw error("',' or ']' is missing") }
    }
  }

  private mutating func string() throws(JSONSyntaxError) -> String {
    position += 1
    var result: [UInt8] = []
    while let byte = peek {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &result)
      case 0..<0x20: throw error("a control character in a string")
      default: result.append(byte)
      }
    }
    throw error("a string does not end")
  }

  private mutating func escape(into result: inout [UInt8]) throws(JSONSyntaxError) {
    guard let byte = peek else { throw error("a string does not end") }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "u"): try unicode().appendUTF8(to: &result)
    default: throw error("an unknown escape")
    }
  }

  private mutating func unicode() throws(JSONSyntaxError) -> Unicode.Scalar {
    let unit = try hexUnit()
    if let scalar = Unicode.Scalar(UInt32(unit)) { return scalar }
    guard UTF16.isLeadSurrogate(unit), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      return "\u{FFFD}"
    }
    let trail = try hexUnit()
    guard UTF16.isTrailSurrogate(trail) else { return "\u{FFFD}" }
    let value = 0x10000 + ((UInt32(unit) & 0x3FF) << 10 | UInt32(trail) & 0x3FF)
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private mutating func hexUnit() throws(JSONSyntaxError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = peek.flatMap(ASCII.hexValue) else {
        throw error("four hex digits expected")
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }

  private mutating func word(
    _ text: String,
    _ value: JSONValue
  ) throws(JSONSyntaxError) -> JSONValue {
    guard bytes[position..<end].starts(with: text.utf8) else { throw error("not a value") }
    position += text.utf8.count
    return value
  }

  private mutating func number() throws(JSONSyntaxError) -> JSONValue {
    let start = position
    while let byte = peek, ASCII.isDigit(byte) || "+-.eE".utf8.contains(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if let int = Int(text), text.first != "+" { return .int(int) }
    guard let first = text.utf8.first, ASCII.isDigit(first) || first == UInt8(ascii: "-"),
      Double(text) != nil
    else { throw error("not a value") }
    return .number(text)
  }

  private var peek: UInt8? { position < end ? bytes[position] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private func error(_ message: String) -> JSONSyntaxError {
    JSONSyntaxError(message: message, offset: position)
  }
}
