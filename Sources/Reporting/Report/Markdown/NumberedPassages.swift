/// The passages of a document, each once, in the order in which they are first named.
struct NumberedPassages {
  private(set) var all: [Passage] = []
  private var numbers: [Passage: Int] = [:]

  /// The number of a passage, from 1.
  mutating func number(of passage: Passage) -> Int {
    if let number = numbers[passage] { return number }
    all.append(passage)
    numbers[passage] = all.count
    return all.count
  }
}
