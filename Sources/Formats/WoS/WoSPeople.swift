import ReviewModel

/// The people of a record of Web of Science, each on a line of its own.
enum WoSPeople {
  /// Full names before short ones, never both; then groups; of books without authors the editors.
  static func authors(of source: WoSRecordText) -> [Person] {
    var people: [Person] = []
    for tags in order {
      guard let field = tags.lazy.compactMap(source.field).first else { continue }
      for line in source.lines(of: field) { add(line, to: &people) }
      break
    }
    for tag in groups {
      guard let field = source.field(tag) else { continue }
      for line in source.lines(of: field) {
        if let name = WoSText.line(line) { people.append(Person(literal: name)) }
      }
    }
    return people
  }

  /// Authors, authors of the book, editors: the full name before the short one.
  private static let order: [[WoSTag]] = [["AF", "AU"], ["BF", "BA"], ["BE", "ED"]]

  private static let groups: [WoSTag] = ["CA", "GP"]

  private static func add(_ line: ByteText, to people: inout [Person]) {
    if let person = plain(line) { return people.append(person) }
    // MEDLINE writes all on one line; Zoological Record addresses behind names.
    for name in line.split(separator: UInt8(ascii: ";")) {
      let text = String(decoding: name, as: UTF8.self)
      let own = text.firstIndex(of: "(").map { text[..<$0] } ?? text[...]
      if let person = PersonName.parsed(String(own)) { people.append(person) }
    }
  }

  /// `Last, First` in plain letters, which most are.
  private static func plain(_ line: ByteText) -> Person? {
    guard let comma = line.firstOffset(of: UInt8(ascii: ",")), comma > 0, comma + 2 < line.count,
      line[comma + 1] == 0x20, line[comma - 1] != 0x20
    else { return nil }
    var previous: UInt8 = 0
    for byte in line {
      let isPart = ASCII.isLetter(byte) || byte == 0x2E || byte == 0x2D || byte == 0x27
      guard isPart || byte == 0x20 && previous != 0x20 || byte == 0x2C && isPartBefore(previous)
      else { return nil }
      previous = byte
    }
    guard ASCII.isLetter(line[0]), previous != 0x2C, previous != 0x20 else { return nil }
    return Person(
      family: line.slice(upTo: comma).string,
      given: line.slice(from: comma + 2).string
    )
  }

  private static func isPartBefore(_ byte: UInt8) -> Bool { ASCII.isLetter(byte) || byte == 0x2E }
}
