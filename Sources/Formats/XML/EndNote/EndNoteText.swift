/// Text of an EndNote field: `style` elements one after the other, lines ending in `&#xD;`.
enum EndNoteText {
  /// The lines of a field; none where all are blank.
  static func lines(_ element: XMLNode?, endingInFeeds: Bool = false) -> [String] {
    guard let element else { return [] }
    var lines: [String] = []
    withContent(of: element) { content in
      eachLine(of: content) { piece in
        guard endingInFeeds, piece.holds(0x0A) else {
          if let line = line(piece) { lines.append(line) }
          return
        }
        for part in piece.split(separator: 0x0A) {
          if let line = line(piece.slice(part.startIndex..<part.endIndex)) { lines.append(line) }
        }
      }
    }
    return lines
  }

  /// The field on one line; nil where it is blank.
  static func line(_ element: XMLNode?) -> String? { joined(element, " ") }

  /// The field with its line ends; nil where it is blank.
  static func paragraphs(_ element: XMLNode?) -> String? { joined(element, "\n") }

  /// Lends the lines of a field one by one, without blanks around them.
  static func withLines(of element: XMLNode, _ body: (ByteText) -> Void) {
    withContent(of: element) { content in
      eachLine(of: content) { piece in
        let line = XMLText.trimmed(piece)
        if line.count > 0 { body(line) }
      }
    }
  }

  /// Lends the text of a field, without what a printer of XML has put between its styles.
  static func withContent(of element: XMLNode, _ body: (ByteText) -> Void) {
    var styles = element.all(EndNoteName.style)
    guard let first = styles.next() else { return body(element.text) }
    guard let second = styles.next() else { return body(first.text) }
    var bytes = Array(first.text)
    bytes.append(contentsOf: second.text)
    while let next = styles.next() { bytes.append(contentsOf: next.text) }
    ByteText.lending(bytes, body)
  }

  private static func joined(_ element: XMLNode?, _ separator: String) -> String? {
    guard let element else { return nil }
    var text: String?
    withContent(of: element) { content in
      eachLine(of: content) { piece in
        guard let line = line(piece) else { return }
        text = text.map { $0 + separator + line } ?? line
      }
    }
    return text
  }

  private static func eachLine(of content: ByteText, _ body: (ByteText) -> Void) {
    var start = 0
    while let end = content.firstOffset(of: 0x0D, from: start) {
      body(content.slice(start..<end))
      start = end + 1
    }
    body(content.slice(from: start))
  }

  /// One line.
  ///
  /// Tools put entities and tags of HTML into EndNote as text. Our own marks stay as they
  /// are.
  private static func line(_ bytes: ByteText) -> String? {
    guard bytes.holds(UInt8(ascii: "&")) || bytes.holds(UInt8(ascii: "<")) else {
      return XMLText.line(bytes)
    }
    let text = XMLText.trimmed(bytes)
    return text.hasPrefix("synth:") ? text.string : CleanText.line(text.string)
  }
}
