/// Finds words of ASCII letters in a text, whatever their case.
enum ASCIISearch {
  static func holds(_ word: StaticString, in text: String) -> Bool {
    offset(of: word, in: text) != nil
  }

  /// Where a word, given in capitals, first stands; in bytes.
  static func offset(of word: StaticString, in text: String) -> Int? {
    ByteText.lending(text) { $0.offset(ofCapitals: word) }
  }

  /// What stands behind a word, given in capitals.
  static func rest(after word: StaticString, in text: String) -> Substring? {
    offset(of: word, in: text).map { start in
      let bytes = text.utf8
      return text[bytes.index(bytes.startIndex, offsetBy: start + word.utf8CodeUnitCount)...]
    }
  }
}
