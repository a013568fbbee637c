package import ReviewModel

/// The one form of a text in which spans are counted: NFC, with `\n` line ends.
package enum CanonicalText {
  /// The canonical form; idempotent.
  package static func canonical(_ text: String) -> String {
    var isASCII = true
    var hasReturns = false
    for byte in text.utf8 {
      if byte >= 0x80 { isASCII = false }
      if byte == UInt8(ascii: "\r") { hasReturns = true }
    }
    let composed = isASCII ? text : NormalForm.composed(text)
    return hasReturns ? withLineFeeds(composed) : composed
  }

  /// The words of a span.
  ///
  /// - Precondition: The span lies within the text, and between characters.
  package static func words(of span: TextSpan, in text: String) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: span.start)
    let end = bytes.index(start, offsetBy: span.length)
    return String(text[start..<end])
  }

  private static func withLineFeeds(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "\n") where previous == UInt8(ascii: "\r"): break
      default: bytes.append(byte)
      }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
