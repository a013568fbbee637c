/// Folding of texts to keys: case, accents, ligatures, width and punctuation do not count.
package enum Folding {
  /// Lower-case letters and digits without accents, everything else a single space, trimmed.
  package static func folded(_ text: String) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    guard foldASCII(text, into: &output) else {
      output.removeAll(keepingCapacity: true)
      for scalar in text.unicodeScalars { append(scalar, to: &output) }
      return finished(output)
    }
    return finished(output)
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

  /// Whether the whole text is ASCII; if so, it is folded into `output`.
  private static func foldASCII(_ text: String, into output: inout [UInt8]) -> Bool {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        output.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): output.append(byte | 0x20)
      case 0x80...: return false
      default: appendSpace(to: &output)
      }
    }
    return true
  }

  /// Whether a scalar is a letter or a digit, of any script.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    for byte in FoldedScalar.bytes(of: scalar) {
      if byte == UInt8(ascii: " ") {
        appendSpace(to: &output)
      } else {
        output.append(byte)
      }
    }
  }

  private static func appendSpace(to output: inout [UInt8]) {
    guard let last = output.last, last != UInt8(ascii: " ") else { return }
    output.append(UInt8(ascii: " "))
  }

  private static func finished(_ bytes: [UInt8]) -> String {
    let end = bytes.last == UInt8(ascii: " ") ? bytes.count - 1 : bytes.count
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}
