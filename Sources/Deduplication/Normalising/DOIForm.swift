/// A DOI in the form in which DOIs are compared.
struct DOIForm: Sendable, Hashable {
  /// Lower case, without a resolver and without what was pasted behind it.
  let text: String
  /// Letters and digits alone, as separators are lost and changed on the way.
  let key: [UInt8]

  /// A DOI; nil where the text is none, or is cut off behind the registrant.
  init?(_ raw: String?) {
    guard let raw, raw.utf8.count < 400 else { return nil }
    let decoded = Self.decoded(raw.lowercased())
    guard let start = decoded.firstRange(of: "10.") else { return nil }
    var body = decoded[start.lowerBound...].prefix { !$0.isWhitespace }
    for ending in Self.endings where body.hasSuffix(ending) { body = body.dropLast(ending.count) }
    while let last = body.last, ".,;:)]>\"'/".contains(last) {
      if last == ")", body.contains("(") { break }
      body = body.dropLast()
    }
    guard let slash = body.firstIndex(of: "/"), body.distance(from: slash, to: body.endIndex) > 3
    else { return nil }
    text = String(body)
    key = text.utf8.filter(Self.isAlphanumeric)
  }

  /// The agency or publisher that gave it out, such as `10.1186`.
  var registrant: Substring { text.prefix { $0 != "/" } }

  /// Whether the other is this one cut off at a sign, as where a chapter's number is left out.
  func contains(_ other: DOIForm) -> Bool {
    guard text.hasPrefix(other.text), let next = text.utf8.dropFirst(other.text.utf8.count).first
    else { return false }
    return !Self.isAlphanumeric(next)
  }

  /// The DOI without the number of the version: `.pub3`, `.v2`, `/v1`.
  var withoutVersion: Substring {
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
