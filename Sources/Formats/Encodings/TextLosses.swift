/// What a text has lost before it came here: replacement characters, and question marks where
/// quotation marks, apostrophes and dashes were.
struct TextLosses {
  private(set) var replacements = 0
  private(set) var firstReplacement: Int?
  private(set) var questionMarks = 0
  private(set) var firstQuestionMark: Int?

  private static let chunk = 8 << 20
  /// How far a lost quotation mark is looked for.
  private static let reach = 120

  /// Takes over what a survey counted.
  mutating func add(_ survey: ByteSurvey) {
    replacements = survey.replacements
    firstReplacement = survey.firstReplacement
  }

  /// Searches a whole text that nobody has surveyed.
  mutating func search(_ bytes: FileBytes) {
    let text = bytes.text(0..<bytes.count)
    var start = 0
    while start < text.count {
      let end = min(start + Self.chunk, text.count)
      searchReplacements(text, start..<end)
      searchQuestionMarks(text, start..<end)
      bytes.release(upTo: start)
      start = end
    }
  }

  private mutating func searchReplacements(_ text: ByteText, _ range: Range<Int>) {
    // One that begins before the end of the stretch ends at most two bytes behind it.
    let stretch = text.slice(upTo: min(range.upperBound + 2, text.count))
    var offset = range.lowerBound
    while let found = stretch.firstOffset(of: [0xEF, 0xBF, 0xBD], from: offset) {
      if firstReplacement == nil { firstReplacement = found }
      replacements += 1
      offset = found + 3
    }
  }

  /// Searches a stretch for question marks that are none.
  mutating func searchQuestionMarks(_ text: ByteText, _ range: Range<Int>) {
    let stretch = text.slice(upTo: range.upperBound)
    var offset = range.lowerBound
    while let found = stretch.firstOffset(of: UInt8(ascii: "?"), from: offset) {
      offset = found + 1
      guard Self.isLoss(text, found) else { continue }
      if firstQuestionMark == nil { firstQuestionMark = found }
      questionMarks += 1
    }
  }

  private static func isLoss(_ text: ByteText, _ at: Int) -> Bool {
    guard at > 0, at + 1 < text.count else { return false }
    let (last, next) = (text[at - 1], text[at + 1])
    if ASCII.isLower(last), ASCII.isLower(next) {
      return isEnding(text, at + 1) && !isInAddress(text, at)
    }
    if ASCII.isDigit(last), ASCII.isDigit(next) { return !isInAddress(text, at) }
    let opens = last == 0x20 || last == UInt8(ascii: "(") || last == 0x22
    guard opens, ASCII.isLetter(next) else { return false }
    return isClosed(text, at)
  }

  /// `s`, `t`, `re` … at the end of a word, as in `patient?s`.
  private static func isEnding(_ text: ByteText, _ at: Int) -> Bool {
    let isEnd: (Int) -> Bool = { $0 >= text.count || !ASCII.isAlphanumeric(text[$0]) }
    if isEnd(at + 1) { return text[at] == UInt8(ascii: "s") || text[at] == UInt8(ascii: "t") }
    guard isEnd(at + 2), at + 1 < text.count else { return false }
    return ["re", "ve", "ll"].contains { text.slice(at..<at + 2).elementsEqual($0.utf8) }
  }

  /// `?Grid cells?`: another one behind a word, before the end of the line.
  private static func isClosed(_ text: ByteText, _ at: Int) -> Bool {
    for index in at + 1..<min(at + reach, text.count) {
      let byte = text[index]
      if byte == 0x0A || byte == 0x0D { return false }
      guard byte == UInt8(ascii: "?") else { continue }
      let isAfterWord = ASCII.isAlphanumeric(text[index - 1])
      let isBeforeGap = index + 1 < text.count && " ,;:.)".utf8.contains(text[index + 1])
      return isAfterWord && isBeforeGap
    }
    return false
  }

  /// Whether the word around an offset is part of a web address or of a search.
  private static func isInAddress(_ text: ByteText, _ at: Int) -> Bool {
    let isPart: (UInt8) -> Bool = { "/=&*_@\\".utf8.contains($0) }
    var index = at
    while index > 0, at - index < reach, text[index - 1] > 0x20 {
      index -= 1
      if isPart(text[index]) { return true }
    }
    index = at
    while index < text.count, index - at < reach, text[index] > 0x20 {
      if isPart(text[index]) { return true }
      index += 1
    }
    return false
  }
}
