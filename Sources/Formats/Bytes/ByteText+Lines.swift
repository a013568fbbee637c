extension ByteText {
  /// How many line ends a stretch holds: LF, CRLF or CR.
  func lineEnds(in range: Range<Int>) -> Int {
    guard let last = range.last else { return 0 }
    var ends = 0
    for index in range.lowerBound..<last {
      let byte = base[index]
      ends &+= byte == 0x0A ? 1 : 0
      ends &+= byte == 0x0D && base[index &+ 1] != 0x0A ? 1 : 0
    }
    let isSplit = base[last] == 0x0D && last + 1 < count && base[last + 1] == 0x0A
    return ends + (base[last] == 0x0A || base[last] == 0x0D && !isSplit ? 1 : 0)
  }

  /// Where the line begins that holds an offset, not before another.
  func lineStart(of offset: Int, notBefore first: Int) -> Int {
    var index = offset
    while index > first, base[index - 1] != 0x0A, base[index - 1] != 0x0D { index -= 1 }
    return index
  }

  /// The last place in a stretch where no character of any encoding is cut: behind an ASCII sign that
  /// is no part of a longer one.
  func safeCut(before end: Int, notBefore start: Int) -> Int? {
    var index = Swift.min(end, count)
    while index > Swift.max(start, 0) {
      let byte = base[index - 1]
      if byte > 0, byte < 0x30 || byte > 0x39 && byte < 0x40 { return index }
      index -= 1
    }
    return nil
  }

  /// Eight bytes as a number, the lowest first.
  func word(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset + 8 <= count)
    return UnsafeRawPointer(base).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }
}
