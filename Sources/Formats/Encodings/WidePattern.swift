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
    marked(text, 0) ?? (isNarrow(text) ? nil : wide4(text) ?? wide2(text))
  }

  /// Whether a file begins in a narrower encoding, whatever follows: with letters side by side.
  private static func isNarrow(_ text: ByteText) -> Bool {
    let opening = text.slice(upTo: min(16, text.count))
    return opening.allSatisfy(WidePairs.isPlain)
      && opening.count(where: ASCII.isLetter) * 3 >= opening.count
  }

  /// Where UTF-16 begins in a file that is narrower before.
  static func first(in text: ByteText, within limit: Int) -> Int? {
    guard let nothing = text.slice(upTo: min(limit, text.count)).firstOffset(of: 0) else {
      return nil
    }
    let lineStart = text.lineStart(of: nothing, notBefore: max(0, nothing - sample))
    return start(in: text, lineStart: lineStart, concern: nothing).flatMap { $0 > 0 ? $0 : nil }
  }

  /// Where UTF-16 begins behind a line in another encoding, or within it where the end of a file cut
  /// the line; nil where it is not what a byte is about that is no clean UTF-8.
  static func start(in text: ByteText, lineStart: Int, concern: Int) -> Int? {
    if let marked = marked(text, concern), isPlausible(marked, text, concern) { return concern }
    let isCut = text[concern] == 0 && concern > lineStart + 1
    let places = isCut ? [concern - 1, concern] : [lineStart]
    return places.first { found(in: text, at: $0) != nil }
  }

  /// What begins at an offset, behind text in another encoding.
  static func found(in text: ByteText, at offset: Int) -> WidePattern? {
    if let marked = marked(text, offset), isPlausible(marked, text, offset) { return marked }
    let pairs = WidePairs(text.slice(from: offset), atMost: 64)
    if pairs.isLittleEndianBehindNarrow {
      return WidePattern(encoding: .utf16LittleEndian, mark: 0)
    }
    return pairs.isBigEndianBehindNarrow
      ? WidePattern(encoding: .utf16BigEndian, mark: 0) : nil
  }

  /// Two bytes that are a mark elsewhere may stand in any text.
  private static func isPlausible(_ pattern: WidePattern, _ text: ByteText, _ offset: Int) -> Bool {
    let start = offset + pattern.mark
    let units = min(64, (text.count - start) / pattern.width)
    guard units >= 2, pattern.width == 2 else { return units >= 2 }
    let frequent = (0..<units).count { index in
      let (first, second) = (text[start + 2 * index], text[start + 2 * index + 1])
      let unit = pattern.isBigEndian ? (first, second) : (second, first)
      return WidePairs.isFrequent(UInt16(unit.0) << 8 | UInt16(unit.1))
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
    let pairs = WidePairs(text, atMost: sample / 2)
    if pairs.isLittleEndian { return WidePattern(encoding: .utf16LittleEndian, mark: 0) }
    return pairs.isBigEndian ? WidePattern(encoding: .utf16BigEndian, mark: 0) : nil
  }
}
