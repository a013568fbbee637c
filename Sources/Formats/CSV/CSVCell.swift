import ReviewText

/// A cell of a CSV document.
package enum CSVCell: Sendable, Hashable {
  /// Somebody's text: written so that no spreadsheet takes it for a formula.
  case text(String)
  /// A number that we computed: written as it is.
  case number(String)

  package static func count(_ value: Int?) -> CSVCell { .number(value.map(String.init) ?? "") }

  package static func optional(_ value: String?) -> CSVCell { .text(value ?? "") }

  /// Several values, with `; ` between them.
  package static func list(_ values: some Sequence<String>) -> CSVCell {
    .text(values.joined(separator: "; "))
  }

  func write(to bytes: inout [UInt8]) {
    switch self {
    case .number(let text): bytes.append(contentsOf: text.utf8)
    case .text(let text):
      if Self.isPlain(text.utf8.span) {
        bytes.append(contentsOf: text.utf8)
      } else {
        Self.write(text.utf8, to: &bytes)
      }
    }
  }

  /// Whether a text begins with a letter or a digit and needs no quotes, as most do.
  private static func isPlain(_ text: Span<UInt8>) -> Bool {
    guard !text.isEmpty, ASCII.isAlphanumeric(text[0]) else { return false }
    for place in text.indices {
      let byte = text[place]
      if byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D { return false }
    }
    return true
  }

  private static func write(_ text: String.UTF8View, to bytes: inout [UInt8]) {
    let isRisky = isGuarded(text)
    let needsQuotes = text.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if needsQuotes { bytes.append(0x22) }
    if isRisky { bytes.append(UInt8(ascii: "'")) }
    for byte in text {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    if needsQuotes { bytes.append(0x22) }
  }

  /// A cell as it was before `'` was written in front of it.
  static func withoutGuard(_ cell: [UInt8]) -> ArraySlice<UInt8> {
    cell.first == UInt8(ascii: "'") && isGuarded(cell) ? cell.dropFirst() : cell[...]
  }

  /// Whether a cell is written with a further `'`: also one that has it already, so that taking
  /// one off gives the cell back.
  static func isGuarded(_ text: some Sequence<UInt8>) -> Bool {
    text.first { $0 != UInt8(ascii: "'") }.map(startsFormula) ?? false
  }

  /// Whether a spreadsheet would take a cell that begins with the byte for a formula.
  static func startsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }
}
