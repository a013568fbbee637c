/// A line of MEDLINE that begins with a tag: two to four capitals, blanks, a hyphen.
struct MEDLINETagLine: Hashable {
  let tag: FieldTag
  let value: Range<Int>

  @inline(__always)
  init?(_ bytes: ByteText, _ range: Range<Int>) {
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
}
