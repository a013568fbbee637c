/// Text as TeX writes it.
enum BibTeXEscaping {
  /// A value in which every character stands for itself; paragraphs have a blank line between them.
  static func text(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let keepsBraces = isBalanced(text)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var previous: UInt8 = 0x0A
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\\"): result.append(contentsOf: "\\textbackslash{}".utf8)
      case UInt8(ascii: "{"):
        result.append(contentsOf: (keepsBraces ? "\\{" : "\\textbraceleft{}").utf8)
      case UInt8(ascii: "}"):
        result.append(contentsOf: (keepsBraces ? "\\}" : "\\textbraceright{}").utf8)
      case UInt8(ascii: "~"): result.append(contentsOf: "\\textasciitilde{}".utf8)
      case UInt8(ascii: "^"): result.append(contentsOf: "\\textasciicircum{}".utf8)
      case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "#"),
        UInt8(ascii: "_"):
        result.append(UInt8(ascii: "\\"))
        result.append(byte)
      case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "`"):
        // In pairs they would be other dashes and quotes.
        if byte == previous { result.append(contentsOf: "{}".utf8) }
        result.append(byte)
      case UInt8(ascii: "@") where previous == 0x0A:
        result.append(contentsOf: "{@}".utf8)
      case 0x0A: result.append(contentsOf: "\n\n".utf8)
      default: result.append(byte)
      }
      previous = byte
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// An address or identifier: most signs mean themselves.
  static func verbatim(_ text: String) -> String {
    text.utf8.contains { "\\{}$".utf8.contains($0) } ? self.text(text) : text
  }

  static func isBalanced(_ text: String) -> Bool {
    var depth = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}
