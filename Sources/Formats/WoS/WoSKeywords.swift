/// The keywords of a record of Web of Science.
enum WoSKeywords {
  /// The authors', those that were added, and the descriptors of the platform's other databases, each
  /// once.
  static func keywords(of raw: TaggedRecord) -> [String] {
    var keywords = DistinctTexts()
    for tag in tags {
      raw.forEach(tag) { add($0, to: &keywords) }
    }
    return keywords.texts
  }

  private static let tags: [FieldTag] = ["DE", "ID", "MH", "BD", "OR", "MC", "MQ"]

  private static func add(_ value: ByteText, to keywords: inout DistinctTexts) {
    guard value.holds(UInt8(ascii: "&")) else { return split(value, to: &keywords) }
    // An entity ends in a semicolon.
    ByteText.lending(HTMLEntities.decoded(value)) { split($0, to: &keywords) }
  }

  private static func split(_ value: ByteText, to keywords: inout DistinctTexts) {
    var start = 0
    while start < value.count {
      let end = value.firstOffset(of: UInt8(ascii: ";"), from: start) ?? value.count
      if let keyword = CleanText.line(value.slice(start..<end).trimmed) { keywords.append(keyword) }
      start = end + 1
    }
  }
}
