/// Texts in the order in which they came, each once.
struct DistinctTexts {
  private(set) var texts: [String] = []
  /// Only kept for more texts than a record usually has: comparing with each is faster for few.
  private var known: Set<String> = []

  mutating func append(_ text: String) {
    if texts.count < 24 {
      if !texts.contains(text) { texts.append(text) }
      return
    }
    if known.isEmpty { known = Set(texts) }
    if known.insert(text).inserted { texts.append(text) }
  }
}
