/// Finds words in the bytes of a file, however the file breaks its lines.
struct WordsInFile {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The line, from 1, on which words begin between two bytes; nil where they do not stand there.
  ///
  /// Letters and digits are compared, and nothing else: line breaks, indentation, markup and
  /// entities of a file do not stand in the text that was read from it.
  func line(of words: String, from start: Int, to end: Int) -> Int? {
    let wanted = words.utf8.filter(Self.isCompared)
    guard !wanted.isEmpty, start >= 0, end <= bytes.count, start < end else { return nil }
    var letters: [UInt8] = []
    var places: [Int] = []
    var inMarkup = false
    for index in start..<end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") { inMarkup = true }
      if !inMarkup, Self.isCompared(byte) {
        letters.append(byte)
        places.append(index)
      }
      if byte == UInt8(ascii: ">") { inMarkup = false }
    }
    return Self.first(wanted, in: letters).map { lineNumber(at: places[$0]) }
  }

  /// The line, from 1, that a byte stands on.
  func lineNumber(at offset: Int) -> Int {
    bytes[..<min(offset, bytes.count)].reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
  }

  private static func isCompared(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// Knuth, Morris and Pratt's search: linear, whatever the bytes are.
  private static func first(_ pattern: [UInt8], in text: [UInt8]) -> Int? {
    var fallback = [0]
    var length = 0
    for index in pattern.indices.dropFirst() {
      while length > 0, pattern[index] != pattern[length] { length = fallback[length - 1] }
      if pattern[index] == pattern[length] { length += 1 }
      fallback.append(length)
    }
    var matched = 0
    for (index, byte) in text.enumerated() {
      while matched > 0, byte != pattern[matched] { matched = fallback[matched - 1] }
      if byte == pattern[matched] { matched += 1 }
      if matched == pattern.count { return index - matched + 1 }
    }
    return nil
  }
}
