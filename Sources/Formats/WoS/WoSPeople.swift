import ReviewModel

/// The people of a record of Web of Science, each on a line of its own.
enum WoSPeople {
  /// Full names before short ones, never both; then groups; of books without authors the editors.
  static func authors(of raw: TaggedRecord) -> [Person] {
    var people: [Person] = []
    if let names = authors(raw) { forEachLine(names) { add($0, to: &people) } }
    for tag in ["CA", "GP"] as [FieldTag] {
      guard let groups = raw.first(tag) else { continue }
      forEachLine(groups) { line in
        if let name = CleanText.line(line) { people.append(Person(literal: name)) }
      }
    }
    return people
  }

  /// Authors, authors of the book, editors: the full names before the short ones.
  private static func authors(_ raw: TaggedRecord) -> ByteText? {
    raw.first("AF") ?? raw.first("AU") ?? raw.first("BF") ?? raw.first("BA") ?? raw.first("BE")
      ?? raw.first("ED")
  }

  private static func forEachLine(_ value: ByteText, _ body: (ByteText) -> Void) {
    var start = 0
    while start < value.count {
      let end = value.firstOffset(of: 0x0A, from: start) ?? value.count
      if end > start { body(value.slice(start..<end)) }
      start = end + 1
    }
  }

  private static func add(_ line: ByteText, to people: inout [Person]) {
    // Zoological Record writes addresses behind names.
    guard let open = line.firstOffset(of: UInt8(ascii: "(")) else {
      return PersonName.append(line, to: &people)
    }
    PersonName.append(line.slice(upTo: open).trimmed, to: &people)
  }
}
