/// Says after each record whether reading ends there.
struct ReadingWatch: Sendable {
  private let end: ReadingEnd?
  private var replay: StoppingReplay?
  private var read = 0
  private var irrelevantInARow = 0

  /// Watches the reading of so many records; to the last one where no end is named.
  init(_ end: ReadingEnd?, records: Int) {
    self.end = end
    replay = end?.rule.map { StoppingReplay($0, records: records) }
  }

  /// Takes the next record; whether it is the last to be read.
  mutating func isOver(after isRelevant: Bool) -> Bool {
    read += 1
    irrelevantInARow = isRelevant ? 0 : irrelevantInARow + 1
    switch end {
    case nil: return false
    case .rule: return replay?.note(isRelevant: isRelevant).mayStop ?? false
    case .records(let most): return read >= most
    case .consecutive(let most): return irrelevantInARow >= most
    }
  }
}
