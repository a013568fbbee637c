/// The ISSN and ISBN in a value that may hold several, with words around them.
package struct SerialNumbers: Sendable, Hashable {
  /// As `1234-567X`.
  package private(set) var issn: [String] = []
  /// Ten or thirteen characters without hyphens.
  package private(set) var isbn: [String] = []

  private var seen: Set<String> = []

  package init(_ text: String) {
    var run: [UInt8] = []
    for byte in text.utf8 {
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

  /// ISBNs are written with blanks: `978 90 386 4503 2`.
  private static func isOpen(_ run: [UInt8]) -> Bool {
    run.starts(with: "978".utf8) && run.count < 13 || run.starts(with: "979".utf8) && run.count < 13
  }

  private mutating func add(_ run: [UInt8]) {
    let text = String(decoding: run, as: UTF8.self)
    switch run.count {
    case 8:
      let value = "\(text.prefix(4))-\(text.suffix(4))"
      if seen.insert(value).inserted { issn.append(value) }
    case 10, 13:
      if seen.insert(text).inserted { isbn.append(text) }
    default: break
    }
  }
}
