/// Strings of JSON, appended to a buffer that is used again and again.
package enum JSONText {
  /// Appends a string, quoted and escaped.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    ByteText.lending(text) { $0.appendJSON(to: &bytes) }
  }

  /// Appends bytes of valid UTF-8 as a string, quoted and escaped.
  package static func append(_ text: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    text.withUnsafeBufferPointer { text in
      guard let base = text.baseAddress else { return bytes.append(contentsOf: [0x22, 0x22]) }
      ByteText(base: base, count: text.count).appendJSON(to: &bytes)
    }
  }

  /// Appends what is JSON already, such as `"title":`.
  package static func append(plain text: StaticString, to bytes: inout [UInt8]) {
    text.utf8Text.append(to: &bytes)
  }

  /// Appends a whole number.
  package static func append(_ number: Int, to bytes: inout [UInt8]) {
    guard number >= 0 else { return bytes.append(contentsOf: String(number).utf8) }
    var digits: UInt64 = 0
    var count = 0
    var rest = number
    // Seven digits fit in a word; what is longer is rare.
    guard rest < 10_000_000 else { return bytes.append(contentsOf: String(number).utf8) }
    repeat {
      digits = digits << 8 | UInt64(0x30 + rest % 10)
      rest /= 10
      count += 1
    } while rest > 0
    for _ in 0..<count {
      bytes.append(UInt8(truncatingIfNeeded: digits))
      digits >>= 8
    }
  }
}
