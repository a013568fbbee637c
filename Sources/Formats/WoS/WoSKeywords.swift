/// The keywords of a record of Web of Science.
enum WoSKeywords {
  /// The authors', those that were added, and the descriptors of the platform's other databases, each
  /// once.
  static func keywords(of source: WoSRecordText) -> [String] {
    var keywords: [String] = []
    for tag in tags {
      guard let field = source.field(tag) else { continue }
      source.joined(field) { add($0, to: &keywords) }
    }
    guard keywords.count > 1 else { return keywords }
    var seen: Set<String> = []
    seen.reserveCapacity(keywords.count)
    return keywords.filter { seen.insert($0).inserted }
  }

  private static let tags: [WoSTag] = ["DE", "ID", "MH", "BD", "OR", "MC", "MQ"]

  private static func add(_ value: ByteText, to keywords: inout [String]) {
    guard !value.holds(UInt8(ascii: "&")) else {
      // An entity ends in a semicolon.
      return ByteText.lending(HTMLEntities.decoded(value.string)) { split($0, to: &keywords) }
    }
    split(value, to: &keywords)
  }

  private static func split(_ value: ByteText, to keywords: inout [String]) {
    var start = 0
    while start < value.count {
      let end = value.firstOffset(of: UInt8(ascii: ";"), from: start) ?? value.count
      if let keyword = WoSText.line(value.slice(start..<end).trimmed) { keywords.append(keyword) }
      start = end + 1
    }
  }
}
