/// The records of a review in the order in which they should be read, learned from what was decided.
///
/// The same texts and the same decisions in the same order give the same order of the rest, bit for
/// bit. Equal records stand in the order in which they were given: by record ID, in a review.
package struct ScreeningQueue: Sendable {
  private let model: RankingModel
  private let matrix: TermMatrix
  private var machines: TwinMachines
  private let likeness: QueryLikeness?
  private var verdicts: [Bool?]
  /// Whether a record is still to be read.
  private var isOpen: [Bool]
  private var decisions: [TwinMachines.Decision] = []
  private var isTrained = true

  /// A queue in which nothing is decided.
  ///
  /// The order of the texts settles ties. It may begin with the review's own words: its title,
  /// question and criteria.
  package init(
    _ texts: [RankedText],
    model: RankingModel = .standard,
    protocolText: String? = nil
  ) {
    self.model = model
    matrix = TermMatrix(texts, kinds: model.kinds, query: protocolText)
    machines = TwinMachines(matrix, model: model)
    likeness = protocolText == nil ? nil : QueryLikeness(matrix)
    verdicts = Array(repeating: nil, count: texts.count)
    isOpen = Array(repeating: true, count: texts.count)
  }

  /// Takes a record out of the queue without a decision.
  package mutating func leaveOut(_ record: Int) { isOpen[record] = false }

  /// Takes a decision on a record, or a change of it.
  package mutating func decide(_ record: Int, isRelevant: Bool) {
    guard verdicts[record] != isRelevant else { return }
    if let before = verdicts[record] {
      machines.forget(.init(record: record, isRelevant: before))
      decisions.removeAll { $0.record == record }
    }
    verdicts[record] = isRelevant
    isOpen[record] = false
    decisions.append(.init(record: record, isRelevant: isRelevant))
    isTrained = false
  }

  /// The undecided record that should be read next; nil when all are decided.
  package mutating func next() -> Int? {
    let scores = scores()
    var best: Int?
    for record in isOpen.indices where isOpen[record] {
      guard let known = best else {
        best = record
        continue
      }
      if scores[record] > scores[known] { best = record }
    }
    return best
  }

  /// The undecided records, the one to be read next first.
  package mutating func order() -> [Int] {
    let scores = scores()
    return isOpen.indices.filter { isOpen[$0] }.sorted {
      scores[$0] == scores[$1] ? $0 < $1 : scores[$0] > scores[$1]
    }
  }

  /// How relevant each undecided record seems; only their order means anything.
  package mutating func scores() -> [Double] {
    let relevant = decisions.count(where: \.isRelevant)
    guard relevant > 0, relevant < decisions.count else {
      return likeness?.values ?? Array(repeating: 0, count: verdicts.count)
    }
    if !isTrained {
      machines.train(decisions)
      isTrained = true
    }
    // Both machines speak in widths of their margins, so that what they say can be added up.
    var scores = isOpen.indices.map { isOpen[$0] ? machines.score($0) : 0 }
    guard let likeness else { return scores }
    let open = isOpen.indices.filter { isOpen[$0] }
    let deviation = Scale(open.map { scores[$0] }).deviation
    for record in open {
      scores[record] += likeness.values[record] * deviation / Double(1 + relevant)
    }
    return scores
  }
}
