/// Keywords of a RIS record, and the labels that screening tools leave in it.
enum RISKeywords {
  /// Lines and semicolons separate keywords; commas do where there is but one line.
  static func keywords(_ raw: TaggedRecord) -> [String] {
    var found = DistinctTexts()
    let values = raw.values("KW") + raw.values("DE")
    // Pure writes all keywords on one line: Fixtures/ris/pure-subtitle.ris
    if values.count == 1, let only = values.first, !only.contains(where: isSeparator) {
      split(only, { $0 == UInt8(ascii: ",") }, into: &found)
    } else {
      for value in values { split(value, isSeparator, into: &found) }
    }
    return found.texts
  }

  /// What other screening tools have noted, as it stood.
  static func labels(_ raw: TaggedRecord) -> [String] {
    var labels: [String] = []
    for tag: FieldTag in ["LB", "N1", "C1", "KW"] {
      raw.forEach(tag) { if isMarked($0) { labels.append($0.string) } }
    }
    return labels
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == UInt8(ascii: ";")
  }

  private static func split(
    _ value: ByteText,
    _ isSeparator: (UInt8) -> Bool,
    into found: inout DistinctTexts
  ) {
    var start = 0
    while start < value.count {
      var end = start
      while end < value.count, !isSeparator(value[end]) { end += 1 }
      // An asterisk marks a main heading.
      while start < end, value[start] == UInt8(ascii: "*") || ASCII.isSpace(value[start]) {
        start += 1
      }
      let part = value.slice(start..<end).trimmed
      if !isNoise(part), let keyword = CleanText.line(part) { found.append(keyword) }
      start = end + 1
    }
  }

  private static func isNoise(_ part: ByteText) -> Bool {
    part == "-" || part.equals(capitals: "N/A") || part.equals(capitals: "EPPI-REVIEWER")
  }

  private static func isMarked(_ value: ByteText) -> Bool {
    for (offset, byte) in value.enumerated() {
      let isMark =
        switch ASCII.raised(byte) {
        case UInt8(ascii: "A"): value.slice(from: offset).begins(capitals: "ASREVIEW_")
        case UInt8(ascii: "R"): value.slice(from: offset).begins(capitals: "RAYYAN-")
        case UInt8(ascii: "E"): value.slice(from: offset).begins(capitals: "EPPI-REVIEWER")
        case UInt8(ascii: "C"): value.slice(from: offset).begins(capitals: "COVIDENCE")
        default: false
        }
      if isMark { return true }
    }
    return false
  }
}
