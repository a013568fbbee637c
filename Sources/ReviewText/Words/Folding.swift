/// Folding of texts to keys: case, accents, ligatures, width and punctuation do not count.
package enum Folding {
  /// Lower-case letters and digits without accents, everything else a single space, trimmed.
  package static func folded(_ text: String) -> String {
    var output: [UInt8] = []
    append(text, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends the UTF-8 of a folded text to a buffer that is used again.
  package static func append(_ text: String, to output: inout [UInt8]) {
    let start = output.count
    output.reserveCapacity(start + text.utf8.count)
    if !appendKnown(text, to: &output) {
      output.removeLast(output.count - start)
      for byte in spelled(simplified(text)) { append(byte, from: start, to: &output) }
    }
    if output.count > start, output.last == UInt8(ascii: " ") { output.removeLast() }
  }

  /// Lower-case scalars without accents, ligatures taken apart; punctuation stays.
  static func simplified(_ text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in NormalForm.decomposed(text) {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: continue
      default: break
      }
      if let plain = CompatibilityForms.plain(scalar) {
        result.append(contentsOf: plain.unicodeScalars)
      } else {
        result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return result
  }

  /// The UTF-8 of letters and digits, and a blank for anything else.
  static func spelled(_ scalars: [Unicode.Scalar]) -> [UInt8] {
    scalars.flatMap { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        ? Array(String(scalar).utf8) : [UInt8(ascii: " ")]
    }
  }

  /// Whether every character of a text could be looked up; if so, it is folded into `output`.
  private static func appendKnown(_ text: String, to output: inout [UInt8]) -> Bool {
    let start = output.count
    // The scalar of several bytes that is being read, and how many of them are to come.
    var scalar: UInt32 = 0
    var pending = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        output.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): output.append(byte | 0x20)
      case 0x80..<0xC0:
        scalar = scalar << 6 | UInt32(byte & 0x3F)
        pending -= 1
        guard pending == 0 else { continue }
        guard let folded = FoldedScalars.folded(scalar) else { return false }
        for byte in folded { append(byte, from: start, to: &output) }
      case 0xC0..<0xE0: (scalar, pending) = (UInt32(byte & 0x1F), 1)
      case 0xE0..<0xF0: (scalar, pending) = (UInt32(byte & 0x0F), 2)
      case 0xF0...: return false
      default: append(UInt8(ascii: " "), from: start, to: &output)
      }
    }
    return true
  }

  /// Appends a byte, but no blank at the beginning or after another.
  private static func append(_ byte: UInt8, from start: Int, to output: inout [UInt8]) {
    if byte == UInt8(ascii: " "), output.count == start || output.last == byte { return }
    output.append(byte)
  }
}
