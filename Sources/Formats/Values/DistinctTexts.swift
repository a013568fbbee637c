/// Texts in the order in which they came, each once: `Distinct` for the many texts of hot readers.
struct DistinctTexts {
  private(set) var texts: [String] = []
  /// One number for each text, by which most are told apart.
  private var marks: [UInt64] = []
  /// Only kept for more texts than a record usually has: comparing with each is faster for few.
  private var known: Set<String> = []

  private static let few = 48

  init() {}

  init(_ texts: some Sequence<String>) {
    for text in texts { append(text) }
  }

  mutating func append(_ text: String) {
    guard texts.count < Self.few else { return appendMany(text) }
    let mark = ByteHash.mark(of: text)
    for index in marks.indices where marks[index] == mark && texts[index] == text { return }
    marks.append(mark)
    texts.append(text)
  }

  mutating func append(contentsOf texts: some Sequence<String>) {
    for text in texts { append(text) }
  }

  private mutating func appendMany(_ text: String) {
    if known.isEmpty { known = Set(texts) }
    if known.insert(text).inserted { texts.append(text) }
  }
}
