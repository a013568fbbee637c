/// Where the words stand in a stretch of bytes that has a blank behind each word.
struct WordRanges: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var place: Int
  private let end: Int

  init(in text: [UInt8], _ stretch: Range<Int>) {
    self.text = text
    place = stretch.lowerBound
    end = stretch.upperBound
  }

  mutating func next() -> Range<Int>? {
    guard place < end else { return nil }
    let start = place
    while place < end, text[place] != UInt8(ascii: " ") { place += 1 }
    defer { place += 1 }
    return start..<place
  }
}
