/// The text of a cell as a value.
enum TableText {
  /// On one line; nil where nothing is left.
  static func line(_ cell: ByteText) -> String? {
    let cell = cell.trimmed
    if cell.isEmpty { return nil }
    return isClean(cell) ? cell.string : CleanText.line(cell.string)
  }

  /// Line ends kept; nil where nothing is left.
  static func paragraphs(_ cell: ByteText) -> String? {
    let cell = cell.trimmed
    if cell.isEmpty { return nil }
    return isClean(cell) ? cell.string : CleanText.paragraphs(cell.string)
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

  /// Whether nothing needs to be done: single blanks, no entity, no tag, no character that has
  /// another form.
  private static func isClean(_ cell: ByteText) -> Bool {
    cell.withContiguousStorageIfAvailable { bytes in
      var index = 0
      var wasBlank = false
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte > 0x20, byte < 0x7F {
          if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") { return false }
          wasBlank = false
        } else if byte == 0x20 {
          if wasBlank { return false }
          wasBlank = true
        } else {
          guard byte >= 0xC2, index < bytes.count else { return false }
          let next = bytes[index]
          // Latin letters with accents, signs of Latin-1, dashes and curly quotes.
          if byte <= 0xC5 {
            guard byte > 0xC2 || next > 0xA0 else { return false }
            index += 1
          } else {
            guard byte == 0xE2, next == 0x80, index + 1 < bytes.count else { return false }
            let last = bytes[index + 1]
            guard last >= 0x90, last != 0xA8, last != 0xA9, last != 0xAF else { return false }
            index += 2
          }
          wasBlank = false
        }
      }
      return true
    } ?? false
  }
}
