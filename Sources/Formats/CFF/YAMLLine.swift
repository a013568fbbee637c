/// A line of YAML that says something.
struct YAMLLine {
  var indent: Int
  var content: String
  /// The line as it stands, for texts in which blanks count.
  let raw: String
  let number: Int

  /// Whether the line is an entry of a list.
  var isEntry: Bool { content == "-" || content.hasPrefix("- ") }

  /// Key and value of a line `key: value`; a quoted key loses its quotes.
  var pair: (key: String, value: String)? {
    guard let first = content.first, !"[{#|>&*!%@`".contains(first) else { return nil }
    var rest = Substring(content)
    var key = ""
    if first == "\"" || first == "'" {
      rest.removeFirst()
      guard let end = rest.firstIndex(of: first) else { return nil }
      key = String(rest[..<end])
      rest = rest[rest.index(after: end)...]
      guard rest.first == ":" else { return nil }
      return (key, String(rest.dropFirst().drop { $0 == " " || $0 == "\t" }))
    }
    var previous: Character = " "
    for (offset, character) in rest.enumerated() where character == ":" || character == "#" {
      let index = rest.index(rest.startIndex, offsetBy: offset)
      previous = offset == 0 ? " " : rest[rest.index(before: index)]
      if character == "#", previous == " " { return nil }
      guard character == ":" else { continue }
      let after = rest[rest.index(after: index)...]
      guard after.isEmpty || after.first == " " || after.first == "\t" else { continue }
      key = CleanText.collapsed(String(rest[..<index]))
      return key.isEmpty ? nil : (key, String(after.drop { $0 == " " || $0 == "\t" }))
    }
    return nil
  }
}
