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
    key = WordKey.of(bytes.lazy.filter(Self.isAlphanumeric))
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A DOI of plain letters is read as bytes; others, which are few, as characters.
  private static func body(of raw: String) -> [UInt8]? {
    let isPlain = raw.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "%") }
    return isPlain ? plainBody(of: raw) : unusualBody(of: raw)
  }

  private static func plainBody(of raw: String) -> [UInt8]? {
    let lower = raw.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard
      let start = lower.indices.dropLast(2).first(where: {
        lower[$0] == UInt8(ascii: "1") && lower[$0 + 1] == UInt8(ascii: "0")
          && lower[$0 + 2] == UInt8(ascii: ".")
      })
    else { return nil }
    var body = lower[start...].prefix { $0 != 0x20 && !(0x09...0x0D).contains($0) }
    for ending in endings where body.hasSuffix(ending.utf8) { body.removeLast(ending.utf8.count) }
    while let last = body.last, signs.contains(last) {
      if last == UInt8(ascii: ")"), body.contains(UInt8(ascii: "(")) { break }
      body.removeLast()
    }
    guard let slash = body.firstIndex(of: UInt8(ascii: "/")), body.endIndex - slash > 3 else {
      return nil
    }
    return Array(body)
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

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ ending: String.UTF8View) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }
}
