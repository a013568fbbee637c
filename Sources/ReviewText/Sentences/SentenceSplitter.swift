package import ReviewModel

/// Divides a text into sentences, as abstracts, theses and saved pages write them.
///
/// A sentence ends at a stop that is not part of an abbreviation, number or initial, at a blank
/// line, before a bullet and after a heading line. A numbered list "(1) …; (2) …" stays one sentence.
package struct SentenceSplitter: Sendable {
  package init() {}

  /// The sentences of a canonical text, in order, without the blanks around them.
  ///
  /// Together they hold every byte that is not blank.
  package func sentences(in text: String) -> [TextSpan] {
    let bytes = Array(text.utf8)
    var sentences: [TextSpan] = []
    var start = 0
    var place = 0
    while place < bytes.count {
      guard let end = SentenceEnd(bytes: bytes, start: start).end(at: place) else {
        place += 1
        continue
      }
      append(start..<end, of: bytes, to: &sentences)
      start = end
      place = max(end, place + 1)
    }
    append(start..<bytes.count, of: bytes, to: &sentences)
    return sentences
  }

  private func append(
    _ range: Range<Int>,
    of bytes: [UInt8],
    to sentences: inout [TextSpan]
  ) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, ASCII.isSpace(bytes[start]) { start += 1 }
    while start < end, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    if start < end { sentences.append(TextSpan(start: start, end: end)) }
  }
}
