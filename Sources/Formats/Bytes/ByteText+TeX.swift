extension ByteText {
  /// Where a byte first stands that may mean something in BibTeX, before a limit; the limit where
  /// there is none.
  ///
  /// Sixteen bytes are looked at together: controls, `"` to `'`, hyphen, backslash, grave accent and
  /// `{` to `~`.
  func firstTeXMark(from start: Int, to limit: Int) -> Int {
    precondition(start >= 0 && limit <= count)
    var offset = start
    while offset + 16 <= limit {
      let block = UnsafeRawPointer(base + offset).loadUnaligned(as: SIMD16<UInt8>.self)
      let marks =
        (block .<= Self.controls) .| ((block &- Self.quotes) .<= Self.quoteCount)
        .| ((block &- Self.braces) .<= Self.braceCount) .| (block .== Self.hyphens)
        .| (block .== Self.backslashes) .| (block .== Self.graves)
      let words = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
      if words.x != 0 { return offset + words.x.trailingZeroBitCount >> 3 }
      if words.y != 0 { return offset + 8 + words.y.trailingZeroBitCount >> 3 }
      offset += 16
    }
    return Swift.min(offset, limit)
  }

  private static var controls: SIMD16<UInt8> { SIMD16(repeating: 0x0D) }
  private static var quotes: SIMD16<UInt8> { SIMD16(repeating: 0x22) }
  private static var quoteCount: SIMD16<UInt8> { SIMD16(repeating: 5) }
  private static var braces: SIMD16<UInt8> { SIMD16(repeating: 0x7B) }
  private static var braceCount: SIMD16<UInt8> { SIMD16(repeating: 3) }
  private static var hyphens: SIMD16<UInt8> { SIMD16(repeating: 0x2D) }
  private static var backslashes: SIMD16<UInt8> { SIMD16(repeating: 0x5C) }
  private static var graves: SIMD16<UInt8> { SIMD16(repeating: 0x60) }
}
