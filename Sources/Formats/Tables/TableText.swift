/// The text of a cell as a value.
enum TableText {
  /// On one line; nil where nothing is left.
  static func line(_ cell: ByteText) -> String? {
    CleanText.line(cell.trimmed)
  }

  /// Line ends kept; nil where nothing is left.
  static func paragraphs(_ cell: ByteText) -> String? {
    CleanText.paragraphs(cell.trimmed)
  }

  /// A number that a data frame has made a decimal: `15.0`.
  static func number(_ cell: ByteText) -> String? {
    let cell = cell.trimmed
    guard cell.count > 2, cell.hasSuffix(".0"),
      cell.slice(upTo: cell.count - 2).allSatisfy(ASCII.isDigit)
    else { return line(cell) }
    return cell.slice(upTo: cell.count - 2).string
  }

  /// A cell as a spreadsheet shows it: without blanks, and without the `="…"` that keeps digits.
  static func shown(_ cell: ByteText) -> ByteText {
    let cell = cell.trimmed
    guard cell.hasPrefix("=\""), cell.count > 2, cell.hasSuffix("\"") else { return cell }
    return cell.slice(2..<cell.count - 1).trimmed
  }

  /// Whether a cell says that there is no value, as R and pandas write it.
  static func isMissing(_ cell: ByteText) -> Bool {
    switch cell.count {
    case 0: true
    case 2: cell == "NA"
    case 3: cell == "N/A" || cell == "n/a" || cell == "NaN" || cell == "nan"
    case 4: cell == "None" || cell == "null" || cell == "NULL" || cell == "#N/A" || cell == "<NA>"
    case 9: cell == "undefined"
    case 13...30: isNotice(cell)
    default: false
    }
  }

  /// Scopus and Embase say in brackets that they have nothing.
  private static func isNotice(_ cell: ByteText) -> Bool {
    guard cell.first == UInt8(ascii: "[") || cell.first.map(ASCII.raised) == UInt8(ascii: "N")
    else { return false }
    return ["[NO ABSTRACT AVAILABLE", "[NO AUTHOR NAME AVAILABLE", "NO ABSTRACT AVAILABLE"]
      .contains { notice in cell.lazy.map(ASCII.raised).starts(with: notice.utf8) }
  }
}
