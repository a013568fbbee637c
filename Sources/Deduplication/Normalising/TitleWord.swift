/// One word of a title, with what the vocabulary says of it.
struct TitleWord: Sendable, Hashable {
  let key: UInt64
  /// Where it ends among the letters of the title.
  let end: UInt32
  let isNumber: Bool
  /// Whether it is one of the small words.
  let isSmall: Bool
  /// Whether it says something of this report rather than of many.
  let isWeighty: Bool
  /// What it says of the report, where it makes another report of it.
  let mark: TitleMark?

  init(key: UInt64, end: Int, isNumber: Bool) {
    self.key = key
    self.end = UInt32(end)
    self.isNumber = isNumber
    isSmall = Vocabulary.stopWords.contains(key)
    isWeighty = !isSmall && !isNumber && !Vocabulary.genericWords.contains(key)
    mark = Vocabulary.mark(of: key)
  }
}
