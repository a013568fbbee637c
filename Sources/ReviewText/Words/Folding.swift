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
    if appendPlain(text.utf8.span, to: &output) { return }
    let start = output.count
    output.reserveCapacity(start + text.utf8.count)
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
        guard pending == 0, let whole = Unicode.Scalar(scalar) else { continue }
        for folded in FoldedScalar.bytes(of: whole) { append(folded, from: start, to: &output) }
      case 0xC0..<0xE0: (scalar, pending) = (UInt32(byte & 0x1F), 1)
      case 0xE0..<0xF0: (scalar, pending) = (UInt32(byte & 0x0F), 2)
      case 0xF0...: (scalar, pending) = (UInt32(byte & 0x07), 3)
      default: append(UInt8(ascii: " "), from: start, to: &output)
      }
    }
    if output.count > start, output.last == UInt8(ascii: " ") { output.removeLast() }
  }

  /// Appends a text of ASCII, as nearly all are; whether it is one.
  private static func appendPlain(_ text: Span<UInt8>, to output: inout [UInt8]) -> Bool {
    for place in text.indices where text[place] >= 0x80 { return false }
    output.append(addingCapacity: text.count) { output in
      var isBlankDue = false
      for place in text.indices {
        let byte = text[place]
        let isCapital = byte &- UInt8(ascii: "A") < 26
        guard isCapital || byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 else {
          isBlankDue = output.count > 0
          continue
        }
        if isBlankDue {
          output.append(UInt8(ascii: " "))
          isBlankDue = false
        }
        output.append(isCapital ? byte | 0x20 : byte)
      }
    }
    return true
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

  /// Whether a scalar is a letter or a digit, of any script.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Appends a byte, but no blank at the beginning or after another.
  private static func append(_ byte: UInt8, from start: Int, to output: inout [UInt8]) {
    if byte == UInt8(ascii: " "), output.count == start || output.last == byte { return }
    output.append(byte)
  }
}
