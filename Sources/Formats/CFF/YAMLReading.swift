/// Reads the YAML that people write by hand.
///
/// Mappings and lists by indentation, plain, quoted, literal and folded texts, lists in brackets;
/// anchors, aliases and tags say nothing here. The outcome is JSON, so that everything behind it is as with other formats. No library, because
/// theirs go as deep as the text does; this one goes to a limit.
struct YAMLReading {
  private var lines: [YAMLLine] = []
  private var index = 0
  private var json: [UInt8] = []
  private static let maximalDepth = 24

  /// The text as JSON; nil where it is nested too deeply.
  static func json(_ text: String) -> [UInt8]? {
    var reading = YAMLReading(text)
    guard reading.index < reading.lines.count else { return Array("null".utf8) }
    return reading.node(depth: 0) ? reading.json : nil
  }

  private init(_ text: String) {
    var number = 0
    for piece in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let raw = String(piece)
      if raw.hasPrefix("...") { break }
      if raw.hasPrefix("---") || raw.hasPrefix("%") { continue }
      let content = raw.drop { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }
      let indent = raw.prefix { $0 == " " || $0 == "\t" }.count
      lines.append(
        YAMLLine(indent: indent, content: Self.trimmed(content), raw: raw, number: number)
      )
    }
    skipIdle()
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }

  /// Blank lines and comments stand anywhere.
  private mutating func skipIdle() {
    while index < lines.count, lines[index].content.isEmpty || lines[index].content.hasPrefix("#") {
      index += 1
    }
  }

  /// Appends the value that begins on this line; false where it is too deep.
  private mutating func node(depth: Int) -> Bool {
    guard depth < Self.maximalDepth else { return false }
    let line = lines[index]
    if line.isEntry { return sequence(at: line.indent, depth: depth) }
    if line.pair != nil { return mapping(at: line.indent, depth: depth) }
    index += 1
    scalar(line.content, indent: line.indent - 1)
    return true
  }

  private mutating func sequence(at indent: Int, depth: Int) -> Bool {
    var separator = UInt8(ascii: "[")
    while index < lines.count, lines[index].indent == indent, lines[index].isEntry {
      json.append(separator)
      separator = UInt8(ascii: ",")
      let rest = lines[index].content.dropFirst()
      let inner = rest.drop { $0 == " " || $0 == "\t" }
      if inner.isEmpty || inner.hasPrefix("#") {
        index += 1
        skipIdle()
        guard value(below: indent, depth: depth) else { return false }
      } else {
        // What stands behind the dash is a node of its own, indented by what stands before it.
        lines[index].indent = indent + 1 + (rest.count - inner.count)
        lines[index].content = String(inner)
        guard node(depth: depth + 1) else { return false }
      }
      skipIdle()
    }
    json.append(UInt8(ascii: "]"))
    return true
  }

  private mutating func mapping(at indent: Int, depth: Int) -> Bool {
    var separator = UInt8(ascii: "{")
    while index < lines.count, lines[index].indent == indent, let pair = lines[index].pair {
      json.append(separator)
      separator = UInt8(ascii: ",")
      JSONText.append(pair.key, to: &json)
      json.append(UInt8(ascii: ":"))
      index += 1
      if pair.value.isEmpty || pair.value.hasPrefix("#") || isMark(pair.value) {
        skipIdle()
        // Lists may stand as far left as the key that they belong to.
        let isList = index < lines.count && lines[index].indent == indent && lines[index].isEntry
        guard value(below: isList ? indent - 1 : indent, depth: depth) else { return false }
      } else {
        scalar(pair.value, indent: indent)
      }
      skipIdle()
    }
    json.append(UInt8(ascii: "}"))
    return true
  }

  /// An anchor or a tag before a value on the next lines.
  private func isMark(_ value: String) -> Bool {
    (value.hasPrefix("&") || value.hasPrefix("!")) && !value.contains(" ")
  }

  private mutating func value(below indent: Int, depth: Int) -> Bool {
    guard index < lines.count, lines[index].indent > indent else {
      JSONText.append(plain: "null", to: &json)
      return true
    }
    return node(depth: depth + 1)
  }

  /// Appends a text that begins on the line before this, of a node indented so far.
  private mutating func scalar(_ start: String, indent: Int) {
    guard let first = start.first else { return }
    switch first {
    case "|", ">": block(isFolded: first == ">", indent: indent)
    case "\"", "'": quoted(start, by: first)
    case "[": flow(start)
    case "*", "{": JSONText.append(plain: "null", to: &json)
    default: plain(start, indent: indent)
    }
  }

  /// Lines that are indented further, kept or joined.
  private mutating func block(isFolded: Bool, indent: Int) {
    var texts: [String] = []
    var own: Int?
    while index < lines.count {
      let line = lines[index]
      if line.content.isEmpty {
        texts.append("")
      } else {
        guard line.indent > indent else { break }
        let margin = own ?? line.indent
        own = margin
        texts.append(String(line.raw.dropFirst(min(margin, line.indent))))
      }
      index += 1
    }
    while texts.last?.isEmpty == true { texts.removeLast() }
    guard isFolded else { return JSONText.append(texts.joined(separator: "\n"), to: &json) }
    let paragraphs = texts.split(separator: "", omittingEmptySubsequences: true)
      .map { $0.joined(separator: " ") }
    JSONText.append(paragraphs.joined(separator: "\n"), to: &json)
  }

  private mutating func quoted(_ start: String, by quote: Character) {
    var text = ""
    var rest = Substring(start.dropFirst())
    while true {
      var isClosed = false
      while let character = rest.popFirst() {
        if character == quote {
          guard quote == "'", rest.first == "'" else {
            isClosed = true
            break
          }
          rest.removeFirst()
        } else if character == "\\", quote == "\"", let next = rest.popFirst() {
          text.append(next == "n" ? "\n" : next == "t" ? "\t" : next)
          continue
        }
        text.append(character)
      }
      guard !isClosed, index < lines.count else { break }
      text += text.hasSuffix(" ") ? "" : " "
      rest = Substring(lines[index].content)
      index += 1
    }
    JSONText.append(text, to: &json)
  }

  /// A list in brackets, on one line or several.
  private mutating func flow(_ start: String) {
    var words: [String] = [""]
    var quote: Character?
    var rest = Substring(start.dropFirst())
    reading: while true {
      while let character = rest.popFirst() {
        switch character {
        case "]" where quote == nil: break reading
        case "," where quote == nil: words.append("")
        case "\"", "'":
          if quote == character {
            quote = nil
          } else if quote == nil, CleanText.collapsed(words[words.count - 1]).isEmpty {
            quote = character
          } else {
            words[words.count - 1].append(character)
          }
        default: words[words.count - 1].append(character)
        }
      }
      guard index < lines.count else { break }
      rest = Substring(" " + lines[index].content)
      index += 1
    }
    json.append(UInt8(ascii: "["))
    for word in words.map(CleanText.collapsed) where !word.isEmpty {
      JSONText.append(word, to: &json)
      json.append(UInt8(ascii: ","))
    }
    if json.last == UInt8(ascii: ",") { json.removeLast() }
    json.append(UInt8(ascii: "]"))
  }

  /// A text without quotes, which goes on on lines that are indented further.
  private mutating func plain(_ start: String, indent: Int) {
    var text = Self.withoutComment(start)
    while index < lines.count, lines[index].indent > indent, !lines[index].content.isEmpty,
      !lines[index].content.hasPrefix("#"), !lines[index].isEntry
    {
      text += " " + Self.withoutComment(lines[index].content)
      index += 1
    }
    if ["null", "~", ""].contains(text) {
      JSONText.append(plain: "null", to: &json)
    } else {
      JSONText.append(text, to: &json)
    }
  }

  private static func withoutComment(_ text: String) -> String {
    guard text.contains("#") else { return text }
    var previous: Character = " "
    var end = text.endIndex
    for index in text.indices {
      if text[index] == "#", previous == " " || previous == "\t" {
        end = index
        break
      }
      previous = text[index]
    }
    return trimmed(text[..<end])
  }
}
