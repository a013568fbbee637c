import ReviewModel

/// Citations in RIS or BibTeX within the text of a page, which describe the page's own record.
struct EmbeddedRecords {
  private(set) var records: [Record] = []
  /// The lines of the page without them.
  private(set) var rest: [PageLine] = []

  init(_ page: PageText) {
    let lines = page.lines
    var index = 0
    while index < lines.count {
      if let end = Self.risEnd(lines, index) {
        take(RISReader(), lines[index..<end], page.file)
        index = end
      } else if let entry = EmbeddedBibTeX(lines, from: index, file: page.file) {
        records.append(entry.record)
        index = entry.end
      } else {
        rest.append(lines[index])
        index += 1
      }
    }
  }

  private mutating func take(
    _ reader: some FormatReader,
    _ lines: ArraySlice<PageLine>,
    _ file: String
  ) {
    let text = lines.map(\.text).joined(separator: "\n") + "\n"
    var found: [Record] = []
    try? reader.read(SourceFile(name: file, bytes: Array(text.utf8))) { event in
      if case .record(let record) = event { found.append(record) }
    }
    records += found
  }

  /// Where the lines of a RIS record end that begins here: after `ER`, or at the last tag.
  private static func risEnd(_ lines: [PageLine], _ start: Int) -> Int? {
    guard tag(lines[start].text) == "TY" else { return nil }
    var last = start
    for index in start..<lines.count {
      let tag = tag(lines[index].text)
      if tag == "ER" { return index + 1 }
      if tag != nil { last = index }
      if index - last > 3 { break }
    }
    return last + 1
  }

  private static func tag(_ line: String) -> String? {
    let bytes = Array(line.utf8.prefix(6))
    guard bytes.count >= 4, ASCII.isUpper(bytes[0]),
      ASCII.isUpper(bytes[1]) || ASCII.isDigit(bytes[1])
    else { return nil }
    let rest = bytes.dropFirst(2).drop { $0 == UInt8(ascii: " ") }
    guard rest.count < bytes.count - 2, rest.first == UInt8(ascii: "-") else { return nil }
    return String(decoding: bytes.prefix(2), as: UTF8.self)
  }
}
