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
      line += text.slice(offset..<end).occurrences(of: 0x0A)
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
}
