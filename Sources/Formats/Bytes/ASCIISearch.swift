/// Finds words of ASCII letters in a text, whatever their case.
enum ASCIISearch {
  static func holds(_ word: String, in text: String) -> Bool { offset(of: word, in: text) != nil }

  /// Where a word, given in capitals, first stands; in bytes.
  static func offset(of word: String, in text: String) -> Int? {
    let word = Array(word.utf8)
    var text = text
    text.makeContiguousUTF8()
    guard let first = word.first else { return 0 }
    let found = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      guard bytes.count >= word.count else { return nil }
      for start in 0...(bytes.count - word.count) where ASCII.raised(bytes[start]) == first {
        var length = 1
        while length < word.count, ASCII.raised(bytes[start + length]) == word[length] {
          length += 1
        }
        if length == word.count { return start }
      }
      return nil
    }
    return found ?? nil
  }

  /// What stands behind a word, given in capitals.
  static func rest(after word: String, in text: String) -> Substring? {
    offset(of: word, in: text).map { start in
      let bytes = text.utf8
      return text[bytes.index(bytes.startIndex, offsetBy: start + word.utf8.count)...]
    }
  }
}
