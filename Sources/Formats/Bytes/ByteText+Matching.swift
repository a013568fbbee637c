import Glibc

extension ByteText {
  /// Whether a word, given in capitals, stands in the text in any case.
  func holds(capitals word: StaticString) -> Bool { offset(ofCapitals: word) != nil }

  /// Where a word, given in capitals, first stands in any case.
  func offset(ofCapitals word: StaticString) -> Int? {
    let length = word.utf8CodeUnitCount
    guard length > 0, count >= length else { return nil }
    let first = word.utf8Start[0]
    for start in 0...(count - length) where ASCII.raised(base[start]) == first {
      if isAt(start, word) { return start }
    }
    return nil
  }

  /// Whether the text is a word, given in capitals, in any case.
  func equals(capitals word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount && isAt(0, word)
  }

  /// Whether the text begins with a word, given in capitals, in any case.
  func begins(capitals word: StaticString) -> Bool {
    count >= word.utf8CodeUnitCount && isAt(0, word)
  }

  /// Whether the text ends with a word, given in capitals, in any case.
  func ends(capitals word: StaticString) -> Bool {
    count >= word.utf8CodeUnitCount && isAt(count - word.utf8CodeUnitCount, word)
  }

  private func isAt(_ start: Int, _ word: StaticString) -> Bool {
    for index in 0..<word.utf8CodeUnitCount
    where ASCII.raised(base[start + index]) != word.utf8Start[index] {
      return false
    }
    return true
  }

  /// The value of one to nine digits; nil for anything else.
  var number: Int? {
    guard (1...9).contains(count) else { return nil }
    var value = 0
    for index in 0..<count {
      let digit = base[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  /// The text with a blank for each line feed.
  var unwrapped: String {
    String(unsafeUninitializedCapacity: count) { buffer in
      guard let start = buffer.baseAddress else { return 0 }
      memcpy(start, base, count)
      var offset = 0
      while let found = firstOffset(of: 0x0A, from: offset) {
        start[found] = 0x20
        offset = found + 1
      }
      return count
    }
  }
}
