/// Tags of HTML and JATS within a value, such as `<i>` in a title.
package enum InlineMarkup {
  /// The text without tags that are known; anything else between angle brackets stays.
  package static func stripped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
    return String(decoding: ByteText.lending(text, stripped), as: UTF8.self)
  }

  /// The bytes of a text without tags that are known.
  static func stripped(_ text: ByteText) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var start = 0
    var offset = 0
    while let mark = text.firstOffset(of: UInt8(ascii: "<"), from: offset) {
      offset = mark + 1
      guard let tag = tag(in: text, at: mark) else { continue }
      result.append(contentsOf: text.slice(start..<mark))
      if breaking.contains(tag.name) { result.append(UInt8(ascii: " ")) }
      start = tag.end
      offset = tag.end
    }
    result.append(contentsOf: text.slice(from: start))
    return result
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

  private static func tag(in bytes: ByteText, at start: Int) -> (name: String, end: Int)? {
    let limit = min(bytes.count, start + longestTag)
    var index = start + 1
    guard index < limit, bytes[index] == UInt8(ascii: "/") || ASCII.isLetter(bytes[index]),
      let close = bytes.slice(upTo: limit).firstOffset(of: UInt8(ascii: ">"), from: start)
    else { return nil }
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
