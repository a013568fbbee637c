/// How a table is written: its delimiter, its header, and where the rows begin.
struct TableLayout {
  let delimiter: UInt8
  let header: TableHeader
  /// Where the first row of values begins.
  let start: Int
  let line: Int
  /// Lines above the header that hold something, such as the search of an Embase export.
  let preamble: [Int]
  /// What EndNote writes above its header: `*Journal Article`.
  let declaredType: String?

  /// The layout of a text that is a table of records; nil for any other.
  static func found(in text: DecodedText, mapped: [String: TableMeaning] = [:]) -> TableLayout? {
    let delimiters: [UInt8]
    var lines = text.openingLines
    var line = lines.next()
    if let first = line, let declared = declaredDelimiter(text, first) {
      delimiters = [declared]
      line = lines.next()
    } else {
      delimiters = usual
    }
    var preamble: [Int] = []
    var declaredType: String?
    var looked = 0
    while let current = line, looked < horizon, current.content.lowerBound < farthest {
      defer { line = lines.next() }
      guard !text.isBlank(current) else { continue }
      looked += 1
      if let layout = layout(text, current, delimiters, mapped, preamble, declaredType) {
        return layout
      }
      let bytes = text.borrowed(current.content)
      if bytes.first == UInt8(ascii: "*"), bytes.count < 60 {
        declaredType = CleanText.line(bytes.slice(from: 1).string)
      } else {
        preamble.append(current.number)
      }
      // A line of megabytes is no table, and the lines below are not worth the search.
      guard current.content.count <= longestHeader else { return nil }
    }
    return nil
  }

  private static let usual: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|"),
  ]

  /// How many lines with something in them may stand above the header.
  private static let horizon = 40
  private static let farthest = 1 << 20
  private static let longestHeader = 1 << 16
  private static let longestName = 200

  /// What Excel's `sep=;` says.
  private static func declaredDelimiter(_ text: DecodedText, _ line: TextLine) -> UInt8? {
    var bytes = text.borrowed(line.content)
    if bytes.first == UInt8(ascii: "\"") { bytes = bytes.slice(from: 1) }
    guard bytes.count <= 7, bytes.hasPrefix("sep=") || bytes.hasPrefix("SEP="), bytes.count > 4
    else { return nil }
    let byte = bytes[4]
    return byte == UInt8(ascii: "\"") || byte >= 0x80 ? nil : byte
  }

  private static func layout(
    _ text: DecodedText,
    _ line: TextLine,
    _ delimiters: [UInt8],
    _ mapped: [String: TableMeaning],
    _ preamble: [Int],
    _ declaredType: String?
  ) -> TableLayout? {
    guard line.content.count <= longestHeader else { return nil }
    var best: TableLayout?
    for delimiter in delimiters where text.borrowed(line.content).holds(delimiter) {
      var scanner = TableScanner(
        text.bytes,
        delimiter: delimiter,
        from: line.start,
        longestCell: longestName
      )
      var row = TableRow()
      guard scanner.next(&row), row.cells.count > 1,
        row.cells.allSatisfy({ $0.count <= longestName })
      else { continue }
      let header = TableHeader(row.cells.map(\.string), mapped: mapped)
      guard header.announcesRecords, preamble.isEmpty || header.score >= 3,
        header.score > best?.header.score ?? 0
      else { continue }
      best = TableLayout(
        delimiter: delimiter,
        header: header,
        start: row.end,
        line: line.number + scanner.line - 1,
        preamble: preamble,
        declaredType: declaredType
      )
    }
    return best.map { $0.withRowNames(text) }
  }

  /// R leaves out the header of its row names: every row then has a cell more than the header.
  private func withRowNames(_ text: DecodedText) -> TableLayout {
    var scanner = TableScanner(text.bytes, delimiter: delimiter, from: start, line: line)
    var row = TableRow()
    var rows = 0
    while rows < 3, scanner.next(&row) {
      guard !row.isBlank else { continue }
      rows += 1
      let name = row.cell(0).trimmed
      guard row.cells.count == header.count + 1, (1...9).contains(name.count),
        name.allSatisfy(ASCII.isDigit)
      else { return self }
    }
    guard rows > 0 else { return self }
    return TableLayout(
      delimiter: delimiter,
      header: header.withRowNames,
      start: start,
      line: line,
      preamble: preamble,
      declaredType: declaredType
    )
  }
}
