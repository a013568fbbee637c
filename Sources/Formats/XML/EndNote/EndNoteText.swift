/// Text of an EndNote field: `style` elements one after the other, lines ending in `&#xD;`.
enum EndNoteText {
  /// The lines of a field; nil where all are blank.
  static func lines(_ element: XMLElement?) -> [String]? {
    guard let element else { return nil }
    // Between styles stands only what a printer of XML has put there.
    let styles = element.children.filter { $0.name == "style" }
    let bytes =
      styles.count > 1 ? ArraySlice(styles.map(\.bytes).joined()) : (styles.first ?? element).bytes
    let lines = bytes.split(separator: 0x0D).compactMap(line)
    return lines.isEmpty ? nil : lines
  }

  /// The field on one line.
  static func line(_ element: XMLElement?) -> String? { lines(element)?.joined(separator: " ") }

  /// The field with its line ends.
  static func paragraphs(_ element: XMLElement?) -> String? {
    lines(element)?.joined(separator: "\n")
  }

  /// One line; tools put entities and tags of HTML into EndNote as text.
  private static func line(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.contains(UInt8(ascii: "&")) || bytes.contains(UInt8(ascii: "<")) else {
      return XMLText.line(bytes)
    }
    return CleanText.line(String(decoding: bytes, as: UTF8.self))
  }
}
