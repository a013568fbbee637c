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

  /// Sixty-four bytes at a time: a line for each field makes many short lines.
  private static func lineFeeds(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    typealias Block = SIMD64<UInt8>
    var total = 0
    var index = 0
    while count - index >= 64 {
      var counts = Block.zero
      var rounds = 0
      while rounds < 255, count - index >= 64 {
        let block = UnsafeRawPointer(bytes + index).loadUnaligned(as: Block.self)
        counts.replace(with: counts &+ 1, where: block .== 0x0A)
        index += 64
        rounds += 1
      }
      for lane in 0..<64 { total += Int(counts[lane]) }
    }
    while index < count {
      if bytes[index] == 0x0A { total += 1 }
      index += 1
    }
    return total
  }
}
