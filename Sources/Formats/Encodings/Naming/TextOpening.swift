/// The first lines of a text, to tell what it is.
struct TextOpening {
  /// Without blank ones; long ones are cut.
  let lines: [String]
  let lowered: String

  private static let length = 8_192
  private static let most = 40
  private static let longest = 300

  init(_ text: DecodedText) {
    var lines: [String] = []
    for line in text.openingLines {
      guard line.start < Self.length, lines.count < Self.most else { break }
      let start = line.content.lowerBound
      let cut = start..<min(line.content.upperBound, start + Self.longest)
      let clean = CleanText.collapsed(text.string(cut))
      if !clean.isEmpty { lines.append(clean) }
    }
    self.lines = lines
    lowered = text.string(0..<min(text.bytes.count, Self.length)).lowercased()
  }

  var first: String { lines.first ?? "" }

  var isMarkup: Bool { begins("<") }

  func begins(_ mark: String) -> Bool { first.hasPrefix(mark) }

  /// Whether words, given in lower case, stand in the opening.
  func says(_ words: String) -> Bool { lowered.contains(words) }

  /// The title of an HTML page, in lower case.
  var title: Substring {
    guard let start = lowered.firstRange(of: "<title"),
      let open = lowered[start.upperBound...]
        .firstIndex(of: ">")
    else { return "" }
    return lowered[lowered.index(after: open)...].prefix { $0 != "<" }.prefix(200)
  }

  /// The name of the first element, and the prefix of its namespace; empty where there is none.
  var root: (prefix: String, name: String) {
    var rest = lowered[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      if rest.hasPrefix("!--") {
        guard let end = rest.firstRange(of: "-->") else { break }
        rest = rest[end.upperBound...]
        continue
      }
      guard let first = rest.first, first.isLetter else { continue }
      let tag = rest.prefix { $0.isLetter || $0.isNumber || ":-_.".contains($0) }
      let parts = tag.split(separator: ":", maxSplits: 1)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : ("", String(tag))
    }
    return ("", "")
  }
}
