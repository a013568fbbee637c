/// An abstract that comes with the markup of JATS or HTML in one value.
enum SectionedText {
  /// The text with each section on a line of its own, behind its label; nil where nothing is left.
  ///
  /// Crossref and DataCite hand on what publishers sent: `<jats:sec><jats:title>Aims</jats:title>
  /// <jats:p>…` becomes `Aims: …`, and a heading that only says "Abstract" is left out.
  static func plain(_ raw: String) -> String? {
    guard raw.utf8.contains(UInt8(ascii: "<")) || raw.utf8.contains(UInt8(ascii: "&")) else {
      return CleanText.paragraphs(raw)
    }
    // Markup may itself have been escaped: `&lt;jats:p&gt;`.
    let isEscaped = !raw.utf8.contains(UInt8(ascii: "<")) && ASCIISearch.holds("&LT;", in: raw)
    let bytes = Array((isEscaped ? HTMLEntities.decoded(raw) : raw).utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var heading: Int?
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), let tag = tag(bytes, index) else {
        // Line ends between elements are not the author's.
        result.append(ASCII.isSpace(bytes[index]) ? UInt8(ascii: " ") : bytes[index])
        index += 1
        continue
      }
      index = tag.end
      if headings.contains(tag.name) {
        if tag.isClosing {
          if let start = heading { endHeading(from: start, in: &result) }
          heading = nil
        } else {
          result.append(0x0A)
          heading = result.count
        }
      } else if blocks.contains(tag.name) {
        result.append(heading == nil && !endsInLabel(result) ? 0x0A : UInt8(ascii: " "))
      } else {
        result.append(contentsOf: bytes[tag.start..<tag.end])
      }
    }
    let lines = String(decoding: result, as: UTF8.self).split(separator: "\n")
      .compactMap { CleanText.line(String($0)) }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  private static let headings: Set<String> = ["title", "h1", "h2", "h3", "h4", "h5", "h6"]

  private static let blocks: Set<String> = [
    "p", "sec", "abstract", "div", "br", "break", "list", "list-item", "ul", "ol", "li", "section",
  ]

  private static func endHeading(from start: Int, in result: inout [UInt8]) {
    let label = CleanText.line(String(decoding: result[start...], as: UTF8.self)) ?? ""
    result.removeSubrange(start...)
    let isIdle = ["abstract", "summary", ""].contains(label.lowercased())
    guard !isIdle else { return }
    result.append(contentsOf: label.utf8)
    let isMarked = label.last.map { ":.?!".contains($0) } ?? false
    result.append(contentsOf: (isMarked ? " " : ": ").utf8)
  }

  /// Whether a label has just been written, whose text follows on the same line.
  private static func endsInLabel(_ result: [UInt8]) -> Bool {
    var end = result.count
    while end > 0, result[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return end > 0 && end < result.count && result[end - 1] == UInt8(ascii: ":")
  }

  private static func tag(
    _ bytes: [UInt8],
    _ start: Int
  ) -> (name: String, isClosing: Bool, start: Int, end: Int)? {
    let limit = min(bytes.count, start + 300)
    guard let close = bytes[start..<limit].firstIndex(of: UInt8(ascii: ">")) else { return nil }
    var index = start + 1
    let isClosing = index < close && bytes[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    let nameStart = index
    while index < close, ASCII.isAlphanumeric(bytes[index]) || ":-".utf8.contains(bytes[index]) {
      index += 1
    }
    let isWhole = index == close || bytes[index] == UInt8(ascii: "/") || ASCII.isSpace(bytes[index])
    guard isWhole, index > nameStart else { return nil }
    let name = String(decoding: bytes[nameStart..<index], as: UTF8.self).lowercased()
    return (name.split(separator: ":").last.map(String.init) ?? name, isClosing, start, close + 1)
  }
}
