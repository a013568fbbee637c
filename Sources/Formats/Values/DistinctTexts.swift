/// Texts in the order in which they came, each once.
struct DistinctTexts {
  private(set) var texts: [String] = []
  /// One number for each text, by which most are told apart.
  private var marks: [UInt64] = []
  /// Only kept for more texts than a record usually has: comparing with each is faster for few.
  private var known: Set<String> = []

  mutating func append(_ text: String) {
    guard texts.count < 48 else { return appendMany(text) }
    let mark = ByteHash.mark(of: text)
    for index in marks.indices where marks[index] == mark && texts[index] == text { return }
    marks.append(mark)
    texts.append(text)
  }

  private mutating func appendMany(_ text: String) {
    if known.isEmpty { known = Set(texts) }
    if known.insert(text).inserted { texts.append(text) }
  }
}
