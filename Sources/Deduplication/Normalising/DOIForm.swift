/// A DOI in the form in which DOIs are compared.
struct DOIForm: Sendable, Hashable {
  /// Lower case, without a resolver and without what was pasted behind it.
  private let bytes: [UInt8]
  /// The key of letters and digits alone, as separators are lost and changed on the way.
  let key: UInt64

  /// A DOI; nil where the text is none, or is cut off behind the registrant.
  init?(_ raw: String?) {
    guard let raw, raw.utf8.count < 400, let bytes = Self.body(of: raw) else { return nil }
    self.bytes = bytes
    var key = WordKey.seed
    for byte in bytes where Self.isAlphanumeric(byte) { key = WordKey.of(byte, from: key) }
    self.key = key
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A DOI of plain letters is read as bytes; others, which are few, as characters.
  private static func body(of raw: String) -> [UInt8]? {
    let text = raw.utf8.span
    for place in text.indices where text[place] >= 0x80 || text[place] == UInt8(ascii: "%") {
      return unusualBody(of: raw)
    }
    return plainBody(of: text)
  }

  private static func plainBody(of text: Span<UInt8>) -> [UInt8]? {
    var start = 0
    while start + 2 < text.count,
      text[start] != UInt8(ascii: "1") || text[start + 1] != UInt8(ascii: "0")
        || text[start + 2] != UInt8(ascii: ".")
    { start += 1 }
    guard start + 2 < text.count else { return nil }
    var body: [UInt8] = []
    body.append(addingCapacity: text.count - start) { body in
      for place in start..<text.count {
        let byte = text[place]
        if byte == 0x20 || (0x09...0x0D).contains(byte) { break }
        body.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    for ending in endings where hasSuffix(body, ending) { body.removeLast(ending.utf8.count) }
    while let last = body.last, signs.contains(last) {
      if last == UInt8(ascii: ")"), body.contains(UInt8(ascii: "(")) { break }
      body.removeLast()
    }
    guard let slash = body.firstIndex(of: UInt8(ascii: "/")), body.count - slash > 3 else {
      return nil
    }
    return body
  }

  private static func unusualBody(of raw: String) -> [UInt8]? {
    let decoded = decoded(raw.lowercased())
    guard let start = decoded.firstRange(of: "10.") else { return nil }
    var body = decoded[start.lowerBound...].prefix { !$0.isWhitespace }
    for ending in endings where body.hasSuffix(ending) { body = body.dropLast(ending.count) }
    while let last = body.utf8.last, signs.contains(last) {
      if last == UInt8(ascii: ")"), body.contains("(") { break }
      body = body.dropLast()
    }
    guard let slash = body.firstIndex(of: "/"), body.distance(from: slash, to: body.endIndex) > 3
    else { return nil }
    return Array(body.utf8)
  }

  /// Whether the other is this one cut off at a sign, as where a chapter's number is left out.
  func contains(_ other: DOIForm) -> Bool {
    guard bytes.count > other.bytes.count, bytes.starts(with: other.bytes) else { return false }
    return !Self.isAlphanumeric(bytes[other.bytes.count])
  }

  /// The DOI without the number of the version: `.pub3`, `.v2`, `/v1`.
  var withoutVersion: Substring {
    let text = text
    let digits = text.reversed().prefix { $0.isNumber }.count
    guard digits > 0, digits < 4 else { return text[...] }
    let stem = text.dropLast(digits)
    for mark in [".pub", ".v", "/v", "v"] where stem.hasSuffix(mark) {
      return stem.dropLast(mark.count)
    }
    return text[...]
  }

  private static func hasSuffix(_ body: [UInt8], _ ending: String) -> Bool {
    let ending = ending.utf8.span
    let start = body.count - ending.count
    guard start >= 0 else { return false }
    for place in ending.indices where body[start + place] != ending[place] { return false }
    return true
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  /// What stands behind a DOI in running text.
  private static let signs: [UInt8] = Array(".,;:)]>\"'/".utf8)
  private static let endings = ["/full", "/abstract", "/pdf", "/epdf", "/meta", "/summary"]

  /// Undoes `%2F` and the like.
  private static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
