/// The way back from offsets in a repaired text to those in the text as it was.
struct XMLWayBack {
  private let start: Int
  private let end: Int
  private var checkpoints: [(repaired: Int, original: Int)] = []

  /// - Parameters:
  ///   - start: Where the repaired text begins in the original.
  ///   - end: The length of the original.
  init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// Remembers two offsets that belong together, after a repair.
  mutating func add(repaired: Int, original: Int) { checkpoints.append((repaired, original)) }

  /// The offset in the text as it was.
  func originalOffset(_ offset: Int) -> Int {
    var low = 0
    var high = checkpoints.count
    while low < high {
      let middle = (low + high) / 2
      if checkpoints[middle].repaired <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return min(end, start + offset) }
    let nearest = checkpoints[low - 1]
    return min(end, nearest.original + offset - nearest.repaired)
  }

  /// Forgets repairs before a record and between its beginning and an offset within it: nobody asks
  /// for them again.
  mutating func forget(before start: Int, between offset: Int) {
    guard checkpoints.count > 1_000 else { return }
    let begun = checkpoints.firstIndex { $0.repaired > start } ?? checkpoints.count
    let passed = checkpoints.firstIndex { $0.repaired > offset } ?? checkpoints.count
    if begun + 1 < passed { checkpoints.removeSubrange(begun..<passed - 1) }
    if begun > 1 { checkpoints.removeFirst(begun - 1) }
  }
}
