/// The searches on which reading and writing JSON stand, eight bytes at a time.
extension ByteText {
  /// Where a quotation mark, a backslash or a control character first stands at or after an offset.
  ///
  /// Up to there a string of JSON says what it shows. The length of the text where there is none.
  func endOfPlainJSON(from start: Int) -> Int {
    precondition(start >= 0 && start <= count)
    var index = start
    let words = UnsafeRawPointer(base)
    while index + 8 <= count {
      let word = UInt64(littleEndian: words.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let found = Self.controls(word) | Self.hits(word, 0x22) | Self.hits(word, 0x5C)
      // Of several marks in a word the lowest is sure: a borrow only runs upwards.
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count {
      let byte = base[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return index }
      index += 1
    }
    return count
  }

  /// Where something else than a blank of JSON first stands at or after an offset.
  func endOfJSONBlanks(from start: Int) -> Int {
    precondition(start >= 0 && start <= count)
    var index = start
    while index < count {
      switch base[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      default: return index
      }
    }
    return index
  }

  /// How many line feeds stand in a stretch.
  func lineFeeds(in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    var feeds = 0
    for byte in UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
    where byte == 0x0A {
      feeds &+= 1
    }
    return feeds
  }

  /// Appends the bytes as they are.
  func append(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: base, count: count))
  }

  /// Appends the bytes as a string of JSON: quoted, `"`, `\` and controls escaped.
  func appendJSON(to bytes: inout [UInt8]) {
    bytes.append(0x22)
    var start = 0
    while true {
      let end = endOfPlainJSON(from: start)
      bytes.append(contentsOf: UnsafeBufferPointer(start: base + start, count: end - start))
      guard end < count else { break }
      Self.appendEscape(base[end], to: &bytes)
      start = end + 1
    }
    bytes.append(0x22)
  }

  private static func appendEscape(_ byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
      let low = byte & 15
      bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
    }
  }

  @inline(__always)
  private static func controls(_ word: UInt64) -> UInt64 {
    (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
  }

  @inline(__always)
  private static func hits(_ word: UInt64, _ byte: UInt64) -> UInt64 {
    let rest = word ^ (byte &* 0x0101_0101_0101_0101)
    return (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080
  }
}
