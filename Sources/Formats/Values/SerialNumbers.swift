/// The ISSN and ISBN in a value that may hold several, with words around them.
package struct SerialNumbers: Sendable, Hashable {
  /// As `1234-567X`.
  package private(set) var issn: [String] = []
  /// Ten or thirteen characters without hyphens.
  package private(set) var isbn: [String] = []

  package init(_ text: String) { self = ByteText.lending(text) { SerialNumbers($0) } }

  /// The numbers of values, each of which may hold several.
  init(_ values: [ByteText]) {
    for value in values { read(value) }
  }

  init(_ text: ByteText) { read(text) }

  /// Adds the numbers in a text.
  mutating func read(_ text: ByteText) {
    if Self.isSerial(text) { return addSerial(text.slice(upTo: 9).string) }
    var run: [UInt8] = []
    for byte in text {
      if ASCII.isDigit(byte) || byte | 0x20 == UInt8(ascii: "x") && !run.isEmpty {
        run.append(ASCII.raised(byte))
      } else if byte == UInt8(ascii: "-") {
        continue
      } else if byte == UInt8(ascii: " "), Self.isOpen(run) {
        continue
      } else {
        add(run)
        run = []
      }
    }
    add(run)
  }

  /// Whether a text is `1234-567X`, with nothing but a note without digits behind it, as in
  /// `1234-5678 (Electronic)`.
  private static func isSerial(_ text: ByteText) -> Bool {
    guard text.count >= 9, text[4] == UInt8(ascii: "-"), text.slice(upTo: 4).number != nil,
      text.slice(5..<8).number != nil, ASCII.isDigit(text[8]) || text[8] == UInt8(ascii: "X")
    else { return false }
    guard text.count > 9 else { return true }
    return text[9] == 0x20 && text.count < 40 && text.firstDigit(from: 9) == nil
  }

  /// ISBNs are written with blanks: `978 90 386 4503 2`.
  private static func isOpen(_ run: [UInt8]) -> Bool {
    run.starts(with: "978".utf8) && run.count < 13 || run.starts(with: "979".utf8) && run.count < 13
  }

  private mutating func add(_ run: [UInt8]) {
    let text = String(decoding: run, as: UTF8.self)
    switch run.count {
    case 8:
      let value = "\(text.prefix(4))-\(text.suffix(4))"
      addSerial(value)
    case 10, 13: if !isbn.suffix(100).contains(text) { isbn.append(text) }
    default: break
    }
  }

  // Nobody has more than some; a set would cost more, and all pairs could be very many.
  private mutating func addSerial(_ number: String) {
    if !issn.suffix(100).contains(number) { issn.append(number) }
  }
}
