extension ByteText {
  /// Where a digit first stands, at or after an offset, looked for sixteen bytes at a time.
  func firstDigit(from start: Int) -> Int? {
    precondition(start >= 0)
    var offset = start
    while offset + 16 <= count {
      let block = UnsafeRawPointer(base + offset).loadUnaligned(as: SIMD16<Int8>.self)
      let digits = (block .> Self.belowDigits) .& (block .< Self.aboveDigits)
      let words = unsafeBitCast(digits, to: SIMD2<UInt64>.self)
      if words.x != 0 { return offset + words.x.trailingZeroBitCount >> 3 }
      if words.y != 0 { return offset + 8 + words.y.trailingZeroBitCount >> 3 }
      offset += 16
    }
    while offset < count {
      if ASCII.isDigit(base[offset]) { return offset }
      offset += 1
    }
    return nil
  }

  private static var belowDigits: SIMD16<Int8> { SIMD16(repeating: 0x2F) }
  private static var aboveDigits: SIMD16<Int8> { SIMD16(repeating: 0x3A) }
}
