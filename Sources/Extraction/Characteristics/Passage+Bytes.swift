import ReviewModel
import ReviewText

extension Passage {
  /// The byte at a place; 0 after the end.
  func byte(at place: Int) -> UInt8 {
    let bytes = text.utf8
    guard place < bytes.count else { return 0 }
    return bytes[bytes.index(bytes.startIndex, offsetBy: place)]
  }

  /// Whether any of these bytes stands between two words.
  func hasByte(_ wanted: [UInt8], between first: Int, and second: Int) -> Bool {
    let words = tokens.words
    let gap = TextSpan(start: words[first].span.end, end: words[second].span.start)
    return self.words(of: gap).utf8.contains(where: wanted.contains)
  }
}
