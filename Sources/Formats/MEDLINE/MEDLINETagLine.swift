/// A line of MEDLINE that begins with a tag: two to four capitals, blanks, a hyphen.
struct MEDLINETagLine: Hashable {
  let tag: FieldTag
  let value: Range<Int>

  @inline(__always)
  init?(_ bytes: ByteText, _ range: Range<Int>) {
    if let (tag, value) = Self.usual(bytes, range) {
      self.tag = tag
      self.value = value
      return
    }
    let start = range.lowerBound
    var end = start
    while end < range.upperBound, end - start < 5,
      ASCII.isUpper(bytes[end]) || ASCII.isDigit(bytes[end]) && end > start
    {
      end += 1
    }
    guard (2...4).contains(end - start) else { return nil }
    var dash = end
    while dash < range.upperBound, bytes[dash] == UInt8(ascii: " ") { dash += 1 }
    // The hyphen stands in the fifth column; some exporters count otherwise by one.
    guard dash < range.upperBound, bytes[dash] == UInt8(ascii: "-"), dash - start <= 5 else {
      return nil
    }
    var first = dash + 1
    var last = range.upperBound
    while first < last, ASCII.isSpace(bytes[first]) { first += 1 }
    while last > first, ASCII.isSpace(bytes[last - 1]) { last -= 1 }
    let isJoined = dash == end && end - start < 4 && first == dash + 1 && first < last
    // `AB-initio` is a word of a text.
    if isJoined { return nil }
    tag = FieldTag(bytes.slice(start..<end))
    value = first..<last
  }

  /// Tag and value of a line as PubMed writes it: four columns, a hyphen and a blank.
  @inline(__always)
  private static func usual(_ bytes: ByteText, _ range: Range<Int>) -> (FieldTag, Range<Int>)? {
    guard range.count >= 8 else { return nil }
    let word = bytes.word(at: range.lowerBound)
    guard word & 0xFFFF_0000_0000 == 0x202D_0000_0000, word >> 48 & 0xFF > 0x20 else { return nil }
    var code: UInt64 = 0
    var letters = 0
    var shift: UInt64 = 0
    while shift < 32 {
      let byte = UInt8(truncatingIfNeeded: word >> shift)
      guard ASCII.isUpper(byte) || ASCII.isDigit(byte) && shift > 0 else { break }
      code = code << 8 | UInt64(byte)
      letters += 1
      shift += 8
    }
    while shift < 32 {
      guard UInt8(truncatingIfNeeded: word >> shift) == 0x20 else { return nil }
      shift += 8
    }
    let end = range.upperBound
    guard letters >= 2, bytes[end - 1] > 0x20 else { return nil }
    return (FieldTag(code: code), range.lowerBound + 6..<end)
  }
}
