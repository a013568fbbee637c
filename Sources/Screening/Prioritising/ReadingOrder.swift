import ReviewModel

/// The undecided records of a review in the order in which they should be read.
///
/// What somebody has begun comes first, in the order of IDs: a vote of one person says nothing to the
/// next. The order of the others is learned from what people decided, and begins with the review's
/// own words. Proposals teach it nothing, and what a criterion removed by itself is no irrelevant
/// record for it.
enum ReadingOrder {
  /// The order of the IDs of the records settles ties; the words may be empty.
  static func of(_ records: [ScreenedRecord], words: String) -> [Report.ID] {
    let waiting = records.filter(isWaiting)
    let begun = waiting.filter { !$0.decisions.isEmpty }.map(\.id)
    guard begun.count < waiting.count else { return begun }
    let texts = records.map {
      RankedText(title: $0.record.title ?? "", abstract: $0.record.abstract ?? "")
    }
    var queue = ScreeningQueue(texts, protocolText: words.isEmpty ? nil : words)
    for (index, record) in records.enumerated() {
      if let isRelevant = lesson(of: record) { queue.decide(index, isRelevant: isRelevant) }
    }
    let untouched = queue.order().map { records[$0] }
      .filter { isWaiting($0) && $0.decisions.isEmpty }
    return begun + untouched.map(\.id)
  }

  private static func isWaiting(_ record: ScreenedRecord) -> Bool {
    if case .undecided = record.outcome { true } else { false }
  }

  /// What people say of a record so far; nil where nobody has decided, or where they disagree.
  private static func lesson(of record: ScreenedRecord) -> Bool? {
    if let settled = record.decisions.first(where: \.signature.isAdjudication) {
      return settled.verdict == .unclear ? nil : settled.verdict == .include
    }
    switch Set(record.decisions.map(\.verdict)) {
    case [.include]: return true
    case [.exclude]: return false
    default: return nil
    }
  }
}
