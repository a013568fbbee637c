extension XMLElement {
  /// The text on one line, without the line breaks that printers of XML put before indices.
  ///
  /// Between `CO` and `<sub>2</sub>` on a line of its own there is no blank.
  var flowing: String? {
    guard children.contains(where: \.isIndex) else { return text }
    var result: [UInt8] = []
    var start = bytes.startIndex
    for child in children where child.isIndex {
      result.append(contentsOf: tree.text[start..<child.bytes.startIndex])
      let blanks = result.reversed().prefix(while: ASCII.isSpace)
      if blanks.contains(0x0A) { result.removeLast(blanks.count) }
      start = child.bytes.firstIndex { !ASCII.isSpace($0) } ?? child.bytes.endIndex
    }
    result.append(contentsOf: tree.text[start..<bytes.endIndex])
    return XMLText.line(result[...])
  }

  private var isIndex: Bool { name == "sub" || name == "sup" || name == "inf" }
}
