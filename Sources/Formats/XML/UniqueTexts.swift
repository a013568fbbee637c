/// Texts in the order in which they were first met.
struct UniqueTexts {
  private(set) var all: [String] = []
  private var seen: Set<String> = []

  /// Beyond so many, comparing with each takes longer than a set.
  private static let few = 40

  mutating func add(_ text: String?) {
    guard let text else { return }
    if all.count < Self.few {
      if !all.contains(text) { all.append(text) }
      return
    }
    if seen.isEmpty { seen = Set(all) }
    if seen.insert(text).inserted { all.append(text) }
  }
}
