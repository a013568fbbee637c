/// The line numbers of offsets that only grow.
struct LineCounter {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The line of an offset, from 1; lines end in LF, CRLF or CR.
  mutating func line(at target: Int) -> Int {
    let end = min(target, bytes.count)
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      let isLineEnd =
        byte == 0x0A || byte == 0x0D && (offset == bytes.count || bytes[offset] != 0x0A)
      if isLineEnd { line += 1 }
    }
    return line
  }
}
