/// The synthesis tables of a Markdown report.
struct MarkdownTables {
  struct Table {
    /// Such as `T5`, or the file that a caption names, such as `1-identification/sources.csv`.
    let id: String
    /// How many rows the caption says that the whole table has, where only the first are shown.
    let announcedRows: Int?
    let rows: [[String]]
  }

  private(set) var tables: [Table] = []

  init(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var position = 0
    while position < lines.count {
      guard let id = Self.tableID(lines[position]) else {
        position += 1
        continue
      }
      let announced = lines[position].firstMatch(of: /the first \d+ of (\d+) rows/)
        .flatMap { Int($0.1) }
      position += 1
      while position < lines.count, lines[position].isEmpty { position += 1 }
      var rows: [[String]] = []
      while position < lines.count, lines[position].hasPrefix("|") {
        rows.append(Self.cells(lines[position]))
        position += 1
      }
      // The first two lines are the header and the rule below it.
      guard rows.count >= 2 else { continue }
      tables.append(
        Table(id: id, announcedRows: announced, rows: Array(rows.dropFirst(2)))
      )
    }
  }

  /// The table that a caption such as `**T5** Title` or ``Title (`file.csv`)`` announces.
  private static func tableID(_ line: Substring) -> String? {
    if !line.hasPrefix("|"), line.hasSuffix(".csv`)"), !line.hasPrefix("**") {
      return line.dropLast(2).split(separator: "`").last.map(String.init)
    }
    guard line.hasPrefix("**T"), let end = line.dropFirst(2).firstIndex(of: "*") else { return nil }
    let id = line.dropFirst(2)[..<end]
    return id.dropFirst().allSatisfy(\.isNumber) ? String(id) : nil
  }

  /// The cells of a row; a backslash takes away the meaning of what follows.
  private static func cells(_ line: Substring) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in line.dropFirst() {
      if isEscaped {
        cell.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "|" {
        cells.append(cell)
        cell = ""
      } else {
        cell.append(character)
      }
    }
    return cells
  }
}
