import ReviewModel

/// Decodes UTF-16, with or without a byte-order mark.
struct UTF16Decoding {
  let bytes: FileBytes
  let isBigEndian: Bool
  /// The length of the byte-order mark.
  let skip: Int

  /// The byte order of UTF-16 without a mark, told by where the NUL bytes stand; nil for other text.
  static func pattern(in bytes: FileBytes) -> Bool? {
    let sample = bytes.prefix(4_096)
    let pairs = sample.count / 2
    guard pairs >= 2 else { return nil }
    var even = 0
    var odd = 0
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index % 2 == 0 { even += 1 } else { odd += 1 }
    }
    // Text in Latin letters has a NUL in nearly each pair; a blank or a line end in five remains in others.
    if odd * 5 >= pairs, even * 20 <= odd { return false }
    if even * 5 >= pairs, odd * 20 <= even { return true }
    return nil
  }

  func text(of name: String) -> DecodedText {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var checkpoints = [DecodedText.Checkpoint(decoded: 0, original: 0)]
    var damaged = bytes.count % 2 == 1
    var offset = skip
    while let (scalar, next) = scalar(at: offset) {
      if scalar == "\u{FFFD}" { damaged = true }
      if scalar.value != 0 { scalar.appendUTF8(to: &result) }
      offset = next
      if scalar == "\n" || scalar == "\r" {
        checkpoints.append(.init(decoded: result.count, original: offset))
      }
    }
    checkpoints.append(.init(decoded: result.count, original: bytes.count))
    let diagnostic = Diagnostic(
      .warning,
      rule: "damaged-text",
      "the file is UTF-16 with broken characters",
      at: Place(file: name)
    )
    return DecodedText(
      bytes: FileBytes(result),
      encoding: isBigEndian ? .utf16BigEndian : .utf16LittleEndian,
      diagnostics: damaged ? [diagnostic] : [],
      checkpoints: checkpoints
    )
  }

  private func scalar(at offset: Int) -> (Unicode.Scalar, next: Int)? {
    guard let unit = unit(at: offset) else { return nil }
    if let scalar = Unicode.Scalar(UInt32(unit)) { return (scalar, offset + 2) }
    guard UTF16.isLeadSurrogate(unit), let trail = self.unit(at: offset + 2),
      UTF16.isTrailSurrogate(trail)
    else { return ("\u{FFFD}", offset + 2) }
    let value = 0x10000 + ((UInt32(unit) & 0x3FF) << 10 | UInt32(trail) & 0x3FF)
    return (Unicode.Scalar(value) ?? "\u{FFFD}", offset + 4)
  }

  private func unit(at offset: Int) -> UInt16? {
    guard offset + 1 < bytes.count else { return nil }
    let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
}
