extension ByteText {
  /// How often a byte stands in the text, counted sixteen bytes at a time.
  func occurrences(of byte: UInt8) -> Int {
    let wanted = SIMD16<UInt8>(repeating: byte)
    var total = 0
    var offset = 0
    while offset + 16 <= count {
      // A lane can count up to 255 blocks.
      let end = Swift.min(count, offset + 255 * 16)
      var lanes = SIMD16<UInt8>()
      while offset + 16 <= end {
        let block = UnsafeRawPointer(base + offset).loadUnaligned(as: SIMD16<UInt8>.self)
        lanes &-= unsafeBitCast(block .== wanted, to: SIMD16<UInt8>.self)
        offset += 16
      }
      for lane in lanes.indices { total += Int(lanes[lane]) }
    }
    while offset < count {
      if base[offset] == byte { total += 1 }
      offset += 1
    }
    return total
  }
}
