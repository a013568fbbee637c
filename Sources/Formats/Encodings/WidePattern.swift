/// UTF-16 or UTF-32, as its marks and the places of its NUL bytes tell it.
struct WidePattern: Hashable {
  let encoding: TextEncoding
  /// The length of the byte-order mark.
  let mark: Int

  var isBigEndian: Bool { encoding == .utf16BigEndian || encoding == .utf32BigEndian }

  /// Bytes for a code unit.
  var width: Int { encoding == .utf32BigEndian || encoding == .utf32LittleEndian ? 4 : 2 }

  private static let sample = 4_096

  /// What a file is that begins so; nil for text in narrower encodings.
  static func opening(of text: ByteText) -> WidePattern? {
    marked(text, 0) ?? wide4(text) ?? wide2(text)
  }

  /// Whether text in UTF-16 begins at an offset of a file that was narrower until there.
  static func begins(in text: ByteText, at offset: Int) -> Bool {
    found(in: text, at: offset) != nil
  }

  /// What begins at an offset, behind text in another encoding.
  static func found(in text: ByteText, at offset: Int) -> WidePattern? {
    if let marked = marked(text, offset), isPlausible(marked, text, offset) { return marked }
    let pairs = min(64, (text.count - offset) / 2)
    guard pairs >= 8 else { return nil }
    var (even, odd) = (0, 0)
    for pair in 0..<pairs {
      if text[offset + 2 * pair] == 0 { even += 1 }
      if text[offset + 2 * pair + 1] == 0 { odd += 1 }
    }
    if even == 0, odd * 2 >= pairs { return WidePattern(encoding: .utf16LittleEndian, mark: 0) }
    if odd == 0, even * 2 >= pairs { return WidePattern(encoding: .utf16BigEndian, mark: 0) }
    return nil
  }

  /// Two bytes that are a mark elsewhere may stand in any text.
  private static func isPlausible(_ pattern: WidePattern, _ text: ByteText, _ offset: Int) -> Bool {
    let start = offset + pattern.mark
    let units = min(64, (text.count - start) / pattern.width)
    guard units >= 2, pattern.width == 2 else { return units >= 2 }
    let frequent = (0..<units).count { index in
      let (first, second) = (text[start + 2 * index], text[start + 2 * index + 1])
      let unit = pattern.isBigEndian ? (first, second) : (second, first)
      return isFrequent(UInt16(unit.0) << 8 | UInt16(unit.1))
    }
    return frequent * 10 >= units * 8
  }

  private static func marked(_ text: ByteText, _ offset: Int) -> WidePattern? {
    let opening = text.slice(offset..<min(offset + 4, text.count))
    if opening.starts(with: [0xFF, 0xFE, 0, 0]) {
      return WidePattern(encoding: .utf32LittleEndian, mark: 4)
    }
    if opening.starts(with: [0, 0, 0xFE, 0xFF]) {
      return WidePattern(encoding: .utf32BigEndian, mark: 4)
    }
    if opening.starts(with: [0xFF, 0xFE]) {
      return WidePattern(encoding: .utf16LittleEndian, mark: 2)
    }
    return opening.starts(with: [0xFE, 0xFF])
      ? WidePattern(encoding: .utf16BigEndian, mark: 2) : nil
  }

  private static func wide4(_ text: ByteText) -> WidePattern? {
    let units = min(text.count, sample) / 4
    guard units >= 2 else { return nil }
    var nothing = [0, 0, 0, 0]
    for index in 0..<units * 4 where text[index] == 0 { nothing[index % 4] += 1 }
    // The highest byte of a code point is always NUL, the next one nearly always.
    if nothing[3] == units, nothing[2] * 10 >= units * 9, nothing[0] * 10 < units {
      return WidePattern(encoding: .utf32LittleEndian, mark: 0)
    }
    if nothing[0] == units, nothing[1] * 10 >= units * 9, nothing[3] * 10 < units {
      return WidePattern(encoding: .utf32BigEndian, mark: 0)
    }
    return nil
  }

  private static func wide2(_ text: ByteText) -> WidePattern? {
    let pairs = min(text.count, sample) / 2
    guard pairs >= 2 else { return nil }
    var (even, odd, little, big) = (0, 0, 0, 0)
    for pair in 0..<pairs {
      let (first, second) = (text[2 * pair], text[2 * pair + 1])
      if first == 0 { even += 1 }
      if second == 0 { odd += 1 }
      if isFrequent(UInt16(second) << 8 | UInt16(first)) { little += 1 }
      if isFrequent(UInt16(first) << 8 | UInt16(second)) { big += 1 }
    }
    // Text in Latin letters has a NUL in nearly each pair, text of East Asia in blanks, line ends and
    // tags only: there the characters themselves must be plausible.
    if odd * 50 >= pairs, odd > 0, even * 20 <= odd,
      odd * 5 >= pairs || little * 10 >= pairs * 9 && little > big
    {
      return WidePattern(encoding: .utf16LittleEndian, mark: 0)
    }
    if even * 50 >= pairs, even > 0, odd * 20 <= even,
      even * 5 >= pairs || big * 10 >= pairs * 9 && big > little
    {
      return WidePattern(encoding: .utf16BigEndian, mark: 0)
    }
    return nil
  }

  /// ASCII without controls, and the scripts of East Asia.
  private static func isFrequent(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xFF, 0x2010...0x203A, 0x3000...0x30FF,
      0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFFEE:
      true
    default: false
    }
  }
}
