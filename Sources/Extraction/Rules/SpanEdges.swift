import ReviewModel

/// The words before and after a span, by which it can be found again.
struct SpanEdges {
  let prefix: String
  let suffix: String

  /// Up to 32 characters on each side.
  init(of span: TextSpan, in text: String) {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: span.start)
    let end = bytes.index(start, offsetBy: span.length)
    prefix = String(text[..<start].suffix(32))
    suffix = String(text[end...].prefix(32))
  }
}
