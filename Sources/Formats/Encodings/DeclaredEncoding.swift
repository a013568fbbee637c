/// What the opening of a file says about its encoding, true or not.
enum DeclaredEncoding {
  /// How much of a file is searched for a declaration.
  private static let length = 4_096

  /// The encoding that an XML declaration, `<meta charset>`, JabRef's `% Encoding:` or a line for an
  /// editor names.
  static func label(in text: ByteText) -> String? {
    let opening = text.slice(upTo: min(text.count, length)).map { $0 < 0x80 ? $0 : 0x3F }
    let lowered = String(decoding: opening.map(ASCII.lowered), as: UTF8.self)
    if let declaration = lowered.range(from: "<?xml", to: "?>"),
      let value = value(
        of: "encoding",
        in: declaration
      )
    {
      return value
    }
    // `<meta charset="…">`, `<meta http-equiv … content="text/html; charset=…">`, `Content-Type:`
    if lowered.contains("<meta") || lowered.contains("content-type:"),
      let value = value(of: "charset", in: lowered[...])
    {
      return value
    }
    for marker in ["% encoding:", "%% encoding:", "coding:"] {
      guard let found = lowered.firstRange(of: marker) else { continue }
      let line = lowered[found.upperBound...].prefix { $0 != "\n" && $0 != "\r" && $0 != "\r\n" }
      if marker == "coding:", !isEditorLine(lowered, found.lowerBound) { continue }
      if let word = line.split(whereSeparator: { " \t;".contains($0) }).first {
        return String(word)
      }
    }
    return nil
  }

  /// `-*- coding: latin-1 -*-` or `vim: set fileencoding: …`.
  private static func isEditorLine(_ text: String, _ position: String.Index) -> Bool {
    let line = text[..<position].reversed().prefix { $0 != "\n" && $0 != "\r" && $0 != "\r\n" }
    let before = String(line.reversed())
    return before.contains("-*-") || before.contains("vim:") || before.contains("vi:")
  }

  private static func value(of name: String, in text: Substring) -> String? {
    guard let label = text.firstRange(of: name) else { return nil }
    let rest = text[label.upperBound...].drop { " \t".contains($0) }
    guard rest.first == "=" else { return nil }
    let value = rest.dropFirst().drop { " \t'\"".contains($0) }
      .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
    return value.isEmpty || value.count > 40 ? nil : String(value)
  }
}

extension String {
  /// What stands between two marks.
  fileprivate func range(from start: String, to end: String) -> Substring? {
    guard let first = firstRange(of: start) else { return nil }
    let rest = self[first.upperBound...]
    return rest.firstRange(of: end).map { rest[..<$0.lowerBound] }
  }
}
