import Glibc

extension ByteText {
  /// Whether a word, given in capitals, stands in the text in any case.
  func holds(capitals word: StaticString) -> Bool { offset(ofCapitals: word) != nil }

  /// Where a word, given in capitals, first stands in any case.
  func offset(ofCapitals word: StaticString) -> Int? {
    let length = word.utf8CodeUnitCount
    guard length > 0, count >= length else { return nil }
    let first = word.utf8Start[0]
    let last = count - length
    let starts = slice(upTo: last + 1)
    var capital = starts.firstOffset(of: first) ?? Int.max
    var small = starts.firstOffset(of: first | 0x20) ?? Int.max
    while true {
      let start = Swift.min(capital, small)
      if start > last { return nil }
      if isAt(start, word) { return start }
      if start == capital { capital = starts.firstOffset(of: first, from: start + 1) ?? Int.max }
      if start == small { small = starts.firstOffset(of: first | 0x20, from: start + 1) ?? Int.max }
    }
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

  /// The text with a blank for each line feed; only for what was looked at just before.
  var unwrapped: String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { buffer in
      guard let start = buffer.baseAddress else { return "" }
      memcpy(start, base, count)
      var offset = 0
      while let found = firstOffset(of: 0x0A, from: offset) {
        start[found] = 0x20
        offset = found + 1
      }
      return ByteText(base: start, count: count).checkedString(isASCII: false)
    }
  }
}
