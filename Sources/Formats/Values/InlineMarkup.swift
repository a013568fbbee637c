/// Tags of HTML and JATS within a value, such as `<i>` in a title.
package enum InlineMarkup {
  /// The text without tags that are known; anything else between angle brackets stays.
  package static func stripped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), let tag = tag(in: bytes, at: index) {
        if breaking.contains(tag.name) { result.append(UInt8(ascii: " ")) }
        index = tag.end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let longestTag = 300

  private static let inline: Set<String> = [
    "i", "b", "u", "em", "strong", "sub", "sup", "inf", "span", "font", "small", "big", "tt", "a",
    "scp", "sc", "italic", "bold", "underline", "roman", "sans-serif", "monospace", "named-content",
    "styled-content", "ext-link", "xref", "abbr", "cite", "q", "mark", "math", "inline-formula",
  ]

  private static let breaking: Set<String> = [
    "p", "br", "div", "title", "sec", "abstract", "list", "list-item", "h1", "h2", "h3", "h4", "h5",
    "h6", "ul", "ol", "li", "pre", "break", "label",
  ]

  private static func tag(in bytes: [UInt8], at start: Int) -> (name: String, end: Int)? {
    let limit = min(bytes.count, start + longestTag)
    guard let close = bytes[start..<limit].firstIndex(of: UInt8(ascii: ">")) else { return nil }
    var index = start + 1
    if index < close, bytes[index] == UInt8(ascii: "/") { index += 1 }
    let nameStart = index
    while index < close, ASCII.isAlphanumeric(bytes[index]) || isJoint(bytes[index]) { index += 1 }
    let isWhole = index == close || bytes[index] == UInt8(ascii: "/") || ASCII.isSpace(bytes[index])
    guard isWhole, index > nameStart else { return nil }
    let name = String(decoding: bytes[nameStart..<index], as: UTF8.self).lowercased()
    let local = name.split(separator: ":").last.map(String.init) ?? name
    guard inline.contains(local) || breaking.contains(local) || name.hasPrefix("mml:") else {
      return nil
    }
    return (local, close + 1)
  }

  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
  }
}
