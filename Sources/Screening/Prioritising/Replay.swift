/// A review screened once more, with the decisions that people made.
///
/// Records whose label is nil teach the order of the others by their words alone, and are not shown.
package struct Replay: Sendable {
  private let labels: [Bool?]
  private let fresh: ScreeningQueue

  /// A record as it was shown.
  package struct Step: Sendable, Hashable {
    package let record: Int
    package let isPrior: Bool
    package let isRelevant: Bool
  }

  /// Prepares a review, whose texts are then weighed once for any number of runs.
  ///
  /// - Precondition: There are as many labels as texts.
  package init(
    _ texts: [RankedText],
    labels: [Bool?],
    model: RankingModel,
    protocolText: String? = nil
  ) {
    precondition(texts.count == labels.count, "each record has its label")
    self.labels = labels
    fresh = ScreeningQueue(texts, model: model, protocolText: protocolText)
  }

  /// The labelled records in the order in which they would have been read: those known before first,
  /// and only as far as people would have read.
  package func run(priors: [Int] = [], until end: ReadingEnd? = nil) -> [Step] {
    var queue = fresh
    var steps: [Step] = []
    var isShown = labels.map { $0 == nil }
    for record in labels.indices where isShown[record] { queue.leaveOut(record) }
    for record in priors where !isShown[record] {
      show(record, isPrior: true, of: &queue, &steps)
      isShown[record] = true
    }
    var watch = ReadingWatch(end, records: isShown.count { !$0 })
    while let record = queue.next() {
      show(record, isPrior: false, of: &queue, &steps)
      if watch.isOver(after: labels[record] ?? false) { break }
    }
    return steps
  }

  private func show(
    _ record: Int,
    isPrior: Bool,
    of queue: inout ScreeningQueue,
    _ steps: inout [Step]
  ) {
    guard let isRelevant = labels[record] else { return }
    queue.decide(record, isRelevant: isRelevant)
    steps.append(Step(record: record, isPrior: isPrior, isRelevant: isRelevant))
  }
}
