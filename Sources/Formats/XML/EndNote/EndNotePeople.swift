import ReviewModel

/// The authors of an EndNote reference.
enum EndNotePeople {
  static func authors(_ record: XMLNode) -> [Person] {
    var people: [Person] = []
    for contributors in record.all(EndNoteName.contributors) {
      for list in contributors.all(EndNoteName.authors) {
        for author in list.all(EndNoteName.author) { add(author, to: &people) }
      }
    }
    return people
  }

  private static func add(_ author: XMLNode, to people: inout [Person]) {
    var isPlain = false
    EndNoteText.withContent(of: author) { content in
      guard let person = plain(XMLText.trimmed(content)) else { return }
      people.append(person)
      isPlain = true
    }
    if isPlain { return }
    for line in EndNoteText.lines(author) { people += PersonName.list(line) }
  }

  /// `Family, Given` in letters, hyphens, apostrophes and full stops, as nearly all names are: these
  /// need none of the care that other names do. nil for any other.
  private static func plain(_ name: ByteText) -> Person? {
    var comma: Int?
    var previous: UInt8 = 0x20
    for index in 0..<name.count {
      let byte = name[index]
      switch byte {
      case UInt8(ascii: ","):
        guard comma == nil, index > 0, previous != 0x20 else { return nil }
        comma = index
      case 0x20: if previous == 0x20 { return nil }
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "'"): break
      default: if !ASCII.isLetter(byte) { return nil }
      }
      previous = byte
    }
    guard let comma, comma + 2 < name.count, name[comma + 1] == 0x20, ASCII.isLetter(name[0]),
      ASCII.isLetter(name[comma + 2])
    else { return nil }
    return Person(family: name.slice(upTo: comma).string, given: name.slice(from: comma + 2).string)
  }
}
