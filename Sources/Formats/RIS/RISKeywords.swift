/// Keywords of a RIS record, and the labels that screening tools leave in it.
enum RISKeywords {
  /// Lines and semicolons separate keywords; commas do where there is but one line.
  static func keywords(_ raw: TaggedRecord) -> [String] {
    var found = DistinctTexts()
    // Pure writes all keywords on one line: Fixtures/ris/pure-subtitle.ris
    if raw.count("KW") + raw.count("DE") == 1, let only = raw.first("KW") ?? raw.first("DE"),
      !only.contains(where: isSeparator)
    {
      split(only, { $0 == UInt8(ascii: ",") }, into: &found)
    } else {
      for tag: FieldTag in ["KW", "DE"] {
        raw.forEach(tag) { value in
          if value.holds(0x0A) || value.holds(UInt8(ascii: ";")) {
            split(value, isSeparator, into: &found)
          } else {
            add(value, to: &found)
          }
        }
      }
    }
    return found.texts
  }

  /// What other screening tools have noted, as it stood.
  static func labels(_ raw: TaggedRecord) -> [String] {
    var labels: [String] = []
    for tag: FieldTag in ["LB", "N1", "C1", "KW"] {
      // A mark of ours may speak of such a tool, as a statement about the report can.
      raw.forEach(tag) { if isMarked($0), !SynthMarks.isMark($0) { labels.append($0.string) } }
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
      add(value.slice(start..<end), to: &found)
      start = end + 1
    }
  }

  private static func add(_ part: ByteText, to found: inout DistinctTexts) {
    var start = 0
    // An asterisk marks a main heading.
    while start < part.count, part[start] == UInt8(ascii: "*") || ASCII.isSpace(part[start]) {
      start += 1
    }
    let part = part.slice(from: start).trimmed
    if !isNoise(part), let keyword = CleanText.line(part) { found.append(keyword) }
  }

  private static func isNoise(_ part: ByteText) -> Bool {
    part == "-" || part.equals(capitals: "N/A") || part.equals(capitals: "EPPI-REVIEWER")
  }

  private static func isMarked(_ value: ByteText) -> Bool {
    // Few texts have these letters, and looking for one is quick.
    if value.holds(UInt8(ascii: "v")) || value.holds(UInt8(ascii: "V")) {
      let isMark =
        value.holds(capitals: "ASREVIEW_") || value.holds(capitals: "EPPI-REVIEWER")
        || value.holds(capitals: "COVIDENCE")
      if isMark { return true }
    }
    guard value.holds(UInt8(ascii: "y")) || value.holds(UInt8(ascii: "Y")) else { return false }
    return value.holds(capitals: "RAYYAN-")
  }
}
