/// A word that stands for a value: those of JSON, and those that Python and JavaScript write.
struct JSONWord {
  let kind: JSONKind
  let length: Int
  let isStrict: Bool

  /// The word with which a text begins.
  init?(_ text: ByteText) {
    for (word, kind, isStrict) in Self.words where text.hasPrefix(word) {
      let length = word.utf8CodeUnitCount
      if length < text.count, ASCII.isAlphanumeric(text[length]) { continue }
      (self.kind, self.length, self.isStrict) = (kind, length, isStrict)
      return
    }
    return nil
  }

  private static let words: [(StaticString, JSONKind, isStrict: Bool)] = [
    ("null", .null, true), ("true", .yes, true), ("false", .no, true), ("NaN", .null, false),
    ("-NaN", .null, false), ("Infinity", .null, false), ("-Infinity", .null, false),
    ("None", .null, false), ("True", .yes, false), ("False", .no, false),
    ("undefined", .null, false), ("nan", .null, false),
  ]
}
