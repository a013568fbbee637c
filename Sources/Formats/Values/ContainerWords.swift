/// The words of a journal's name that count when names are compared: lower case, no small words.
struct ContainerWords: Sequence, IteratorProtocol {
  private let name: ByteText
  private var offset = 0

  /// nil for a name in which not all is ASCII.
  init?(_ name: ByteText) {
    guard name.allSatisfy({ $0 < 0x80 }) else { return nil }
    self.name = name
  }

  mutating func next() -> ByteText? {
    while true {
      while offset < name.count, !ASCII.isAlphanumeric(name[offset]) { offset += 1 }
      guard offset < name.count else { return nil }
      let start = offset
      while offset < name.count, ASCII.isAlphanumeric(name[offset]) { offset += 1 }
      let word = name.slice(start..<offset)
      if !Self.isSmall(word) { return word }
    }
  }

  /// Whether of two names each word is the other's, or begins it; nil where that cannot be told.
  static func agree(_ one: String, _ other: String) -> Bool? {
    ByteText.lending(one) { one in
      ByteText.lending(other) { other in
        guard var words = ContainerWords(one), var others = ContainerWords(other) else {
          return nil
        }
        var hasWords = false
        while true {
          switch (words.next(), others.next()) {
          case (let word?, let other?):
            hasWords = true
            if !begins(word, other) { return false }
          case (nil, nil): return hasWords
          default: return false
          }
        }
      }
    }
  }

  private static func begins(_ one: ByteText, _ other: ByteText) -> Bool {
    for index in 0..<Swift.min(one.count, other.count)
    where ASCII.lowered(one[index]) != ASCII.lowered(other[index]) {
      return false
    }
    return true
  }

  private static func isSmall(_ word: ByteText) -> Bool {
    word.count <= 3
      && (word.equals(capitals: "THE") || word.equals(capitals: "OF")
        || word.equals(capitals: "AND")
        || word.equals(capitals: "FOR") || word.equals(capitals: "IN")
        || word.equals(capitals: "ON") || word.equals(capitals: "A") || word.equals(capitals: "AN"))
  }
}
