/// A line of RIS that begins with a tag, in any of the ways in which tags are written.
struct RISTagLine: Hashable {
  /// In capitals.
  let tag: FieldTag
  /// The bytes of the value, without blanks around it.
  let value: Range<Int>
  let style: RISStyle

  /// The tag line in a range of bytes; nil where the line has no tag.
  init?(_ bytes: ByteText, _ range: Range<Int>) {
    let start = Self.skipBlanks(bytes, range.lowerBound, range.upperBound)
    guard let tagEnd = Self.tagEnd(bytes, start.offset, range.upperBound) else { return nil }
    let gap = Self.skipBlanks(bytes, tagEnd, range.upperBound)
    guard gap.count <= 8, let dash = Self.dash(bytes, gap.offset, range.upperBound) else {
      return nil
    }
    let valueStart = Self.skipBlanks(bytes, dash.end, range.upperBound)
    tag = FieldTag(bytes.slice(start.offset..<tagEnd))
    value = Self.trimmed(bytes, valueStart.offset..<range.upperBound)
    style = RISStyle(
      isIndented: start.count > 0,
      isLowerCase: ASCII.isLower(bytes[start.offset]),
      hasPlainBlanks: gap.isPlain,
      blanks: gap.count,
      hasPlainDash: dash.isPlain,
      isJoined: valueStart.count == 0 && valueStart.offset < range.upperBound
    )
  }

  /// The tag line behind the markup of a saved page, which puts `<pre>` before the first tag.
  init?(afterMarkup bytes: ByteText, _ range: Range<Int>) {
    var start = range.lowerBound
    if start < range.upperBound, bytes[start] == UInt8(ascii: "<"),
      let close = bytes[range].prefix(400).lastIndex(of: UInt8(ascii: ">"))
    {
      start = close + 1
    }
    self.init(bytes, start..<range.upperBound)
  }

  /// Tag and value of a line as the format's description has it, `TI  - A title`; nil for any other
  /// line, which may be a tag line all the same.
  @inline(__always)
  static func strict(_ bytes: ByteText, _ line: Range<Int>) -> (FieldTag, Range<Int>)? {
    let start = line.lowerBound
    guard line.count >= 8 else { return shortStrict(bytes, line) }
    let word = bytes.word(at: start)
    let (first, second) = (UInt8(truncatingIfNeeded: word), UInt8(truncatingIfNeeded: word >> 8))
    guard word & 0xFFFF_FFFF_0000 == 0x202D_2020_0000, ASCII.isUpper(first),
      ASCII.isUpper(second) || ASCII.isDigit(second)
    else { return nil }
    return value(bytes, start + 6..<line.upperBound).map { (FieldTag(first, second), $0) }
  }

  /// The same for a line with next to no value.
  private static func shortStrict(
    _ bytes: ByteText,
    _ line: Range<Int>
  ) -> (FieldTag, Range<Int>)? {
    let start = line.lowerBound
    guard line.count >= 5, ASCII.isUpper(bytes[start]),
      ASCII.isUpper(bytes[start + 1]) || ASCII.isDigit(bytes[start + 1]),
      bytes[start + 2] == 0x20, bytes[start + 3] == 0x20,
      bytes[start + 4] == UInt8(ascii: "-"), line.count == 5 || bytes[start + 5] == 0x20
    else { return nil }
    let rest = min(start + 6, line.upperBound)..<line.upperBound
    return value(bytes, rest).map { (FieldTag(bytes[start], bytes[start + 1]), $0) }
  }

  /// A range without blanks around it; nil where wide blanks may be among them.
  @inline(__always)
  private static func value(_ bytes: ByteText, _ range: Range<Int>) -> Range<Int>? {
    var (first, end) = (range.lowerBound, range.upperBound)
    while end > first, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    while first < end, ASCII.isSpace(bytes[first]) { first += 1 }
    // What may be a blank beyond ASCII needs a closer look.
    if first < end, bytes[first] == 0xC2 || bytes[first] == 0xE2 || bytes[end - 1] == 0xA0 {
      return nil
    }
    return first..<end
  }

  /// Tags of more than two letters that some exports mix in.
  private static let longTags = ["PMID", "PMCID", "ISSN", "ISBN", "DOI"]

  private static func tagEnd(_ bytes: ByteText, _ start: Int, _ limit: Int) -> Int? {
    guard start + 2 < limit, ASCII.isLetter(bytes[start]) else { return nil }
    guard ASCII.isAlphanumeric(bytes[start + 1]) else { return nil }
    guard ASCII.isAlphanumeric(bytes[start + 2]) else { return start + 2 }
    var end = start
    while end < limit, end < start + 6, ASCII.isUpper(bytes[end]) { end += 1 }
    return longTags.contains { bytes[start..<end].elementsEqual($0.utf8) } ? end : nil
  }

  /// A hyphen, or a dash that a word processor has made of it.
  private static func dash(
    _ bytes: ByteText,
    _ start: Int,
    _ limit: Int
  ) -> (end: Int, isPlain: Bool)? {
    guard start < limit else { return nil }
    if bytes[start] == UInt8(ascii: "-") { return (start + 1, true) }
    guard start + 3 <= limit, bytes[start] == 0xE2 else { return nil }
    let isDash = bytes[start + 1] == 0x80 && (0x90...0x95).contains(bytes[start + 2])
    let isMinus = bytes[start + 1] == 0x88 && bytes[start + 2] == 0x92
    return isDash || isMinus ? (start + 3, false) : nil
  }

  /// Skips blanks, tabs, no-break spaces and the like.
  private static func skipBlanks(
    _ bytes: ByteText,
    _ start: Int,
    _ limit: Int
  ) -> (offset: Int, count: Int, isPlain: Bool) {
    var offset = start
    var count = 0
    var isPlain = true
    while offset < limit {
      if bytes[offset] == UInt8(ascii: " ") {
        offset += 1
      } else if bytes[offset] == 0x09 {
        offset += 1
        isPlain = false
      } else if let length = wideBlank(bytes, offset, limit) {
        offset += length
        isPlain = false
      } else {
        break
      }
      count += 1
    }
    return (offset, count, isPlain)
  }

  private static func wideBlank(_ bytes: ByteText, _ offset: Int, _ limit: Int) -> Int? {
    if offset + 2 <= limit, bytes[offset] == 0xC2, bytes[offset + 1] == 0xA0 { return 2 }
    guard offset + 3 <= limit, bytes[offset] == 0xE2, bytes[offset + 1] == 0x80 else { return nil }
    return (0x80...0x8B).contains(bytes[offset + 2]) || bytes[offset + 2] == 0xAF ? 3 : nil
  }

  private static func trimmed(_ bytes: ByteText, _ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound {
      if ASCII.isSpace(bytes[end - 1]) {
        end -= 1
      } else if end - 2 >= range.lowerBound, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return range.lowerBound..<end
  }
}
