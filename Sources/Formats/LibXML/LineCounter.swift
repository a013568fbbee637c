import Glibc

/// The line numbers of offsets that only grow.
struct LineCounter {
  private let text: ByteText
  private var offset = 0
  private var line = 1

  init(_ text: ByteText) {
    self.text = text
  }

  /// The line of an offset, from 1; lines end in LF, CRLF or CR.
  mutating func line(at target: Int) -> Int {
    let end = min(target, text.count)
    guard end > offset else { return line }
    let length = end - offset
    if memchr(text.base + offset, 0x0D, length) == nil {
      line += Self.lineFeeds(text.base + offset, length)
    } else {
      while offset < end {
        let byte = text.base[offset]
        offset += 1
        let isLineEnd =
          byte == 0x0A || byte == 0x0D && (offset == text.count || text.base[offset] != 0x0A)
        if isLineEnd { line += 1 }
      }
    }
    offset = end
    return line
  }

  /// In blocks so short that a byte can hold their count, which the compiler counts many at a time.
  private static func lineFeeds(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var total = 0
    var start = 0
    while start < count {
      let block = min(192, count - start)
      var found: UInt8 = 0
      for index in start..<start + block { found &+= bytes[index] == 0x0A ? 1 : 0 }
      total += Int(found)
      start += block
    }
    return total
  }
}
