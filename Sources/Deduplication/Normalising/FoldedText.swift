import ReviewText

/// A text as a row of folded words: lower case, without accents and punctuation.
struct FoldedText: Sendable, Hashable {
  struct Word: Sendable, Hashable {
    let bytes: [UInt8]
    let key: UInt64

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      key = WordKey.of(bytes)
    }

    var isNumber: Bool { bytes.allSatisfy { (0x30...0x39).contains($0) } }
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  let words: [Word]

  init(words: [Word]) {
    self.words = words
  }

  /// Folds a text; of a hostile one only the beginning counts, so that no comparison grows long.
  init(_ text: String, limit: Int = 80) {
    let most = limit * 16
    let opening =
      text.utf8.count <= most
      ? text : String(decoding: Array(text.utf8.prefix(most)), as: UTF8.self)
    let folded = Folding.folded(opening)
    words = folded.utf8.split(separator: 0x20).prefix(limit).map { Word(Array($0)) }
  }

  var isEmpty: Bool { words.isEmpty }
  /// The letters and digits alone, as blanks and hyphens differ between sources.
  var letters: [UInt8] { words.flatMap(\.bytes) }
  var text: String { words.map(\.text).joined(separator: " ") }
}
